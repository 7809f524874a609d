/** As much of GOV.UK Notify as an edition needs, by its REST API documentation (https://docs.notifications.service.gov.uk/rest-api.html). */
import { createHmac } from "node:crypto";
import { type Answered, type Asked, type Service, startService } from "./service.ts";

export interface Taken {
  readonly id: string;
  readonly type: "email" | "sms";
  readonly to: string;
  readonly reference: string;
  readonly body: string;
  readonly subject?: string;
  readonly one_click_unsubscribe_url?: string;
}

export interface NotifyService extends Service {
  readonly taken: Taken[];
  /** How many it takes in a day. */
  readonly day: { limit: number };
}

export const serviceId = "26785a09-ab16-4eb0-8407-a37497a57506";
const secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";
export const notifyKey = `signpost-${serviceId}-${secret}`;
export const templates = {
  email: "f33517ff-2a88-4f6e-b855-c550268ce08a",
  sms: "740e5834-3a29-46b4-9a6f-16142fde533a",
};

const problem = (status: number, error: string, message: string): Answered => ({
  status,
  data: { status_code: status, errors: [{ error, message }] },
});

/** The token of a request must be a JWT of the service, signed with its secret. */
function isLetIn({ headers }: Asked): boolean {
  const [head = "", claims = "", seal = ""] = String(headers.authorization).replace("Bearer ", "").split(".");
  const right = createHmac("sha256", secret).update(`${head}.${claims}`).digest("base64url");
  return seal === right && JSON.parse(Buffer.from(claims, "base64url").toString()).iss === serviceId;
}

export async function startNotify(body = "((body))"): Promise<NotifyService> {
  const taken: Taken[] = [];
  const day = { limit: Number.POSITIVE_INFINITY };
  const service = await startService((asked) => {
    if (!isLetIn(asked)) return problem(403, "AuthError", "Invalid token: API key not found");
    const [, template] = /^\/v2\/template\/(.+)$/.exec(asked.path) ?? [];
    if (template !== undefined) {
      const type = Object.entries(templates).find(([, id]) => id === template)?.[0];
      return type === undefined
        ? problem(404, "NoResultFound", "No result found")
        : {
            status: 200,
            data: { id: template, type, version: 1, body, ...(type === "email" && { subject: "((subject))" }) },
          };
    }
    if (asked.path === "/v2/notifications") {
      const reference = asked.query.get("reference");
      return { status: 200, data: { notifications: taken.filter((one) => one.reference === reference), links: {} } };
    }
    return take(asked);
  });

  function take({ path, data }: Asked): Answered {
    const given = data as {
      email_address?: string;
      phone_number?: string;
      reference: string;
      personalisation: { body: string; subject?: string };
      one_click_unsubscribe_url?: string;
    };
    const type = path.endsWith("/sms") ? "sms" : "email";
    const to = given.email_address ?? given.phone_number ?? "";
    if (to.includes("nowhere")) return problem(400, "ValidationError", "email_address Not a valid email address");
    if (to === "123") return problem(400, "ValidationError", "phone_number Not enough digits");
    if (to.includes("stranger"))
      return problem(400, "BadRequestError", "Can’t send to this recipient using a team-only API key");
    if (taken.length >= day.limit)
      return problem(429, "TooManyRequestsError", `Exceeded send limits (${type}: ${day.limit}) for today`);
    taken.push({
      id: String(taken.length),
      type,
      to,
      reference: given.reference,
      ...given.personalisation,
      ...(given.one_click_unsubscribe_url && { one_click_unsubscribe_url: given.one_click_unsubscribe_url }),
    });
    return { status: 201, data: { id: String(taken.length), reference: given.reference } };
  }

  return Object.assign(service, { taken, day });
}

/**
 * As much of listmonk as an edition needs, by its API documentation (https://listmonk.app/docs/apis/apis/) and its
 * schema: a campaign's `archive_slug` is unique, and a violation is answered with 500.
 */
import { type Answered, type Asked, type Service, startService } from "./service.ts";

export interface KeptCampaign {
  readonly id: number;
  readonly name: string;
  readonly subject: string;
  readonly lists: readonly { readonly id: number }[];
  readonly from_email: string;
  readonly body: string;
  readonly altbody: string;
  readonly archive_slug: string | null;
  readonly template_id: number;
  readonly headers: readonly Readonly<Record<string, string>>[];
  readonly [more: string]: unknown;
  status: string;
}

export interface ListmonkService extends Service {
  readonly campaigns: KeptCampaign[];
  readonly templates: { id: number; name: string; type: string; body: string; is_default: boolean }[];
  /** How often each campaign was started: what its list was sent. */
  readonly started: readonly number[];
}

const ok = (data: unknown): Answered => ({ status: 200, data: { data } });
const no = (status: number, message: string): Answered => ({ status, data: { message } });

export async function startListmonk(
  lists: readonly { readonly id: number; readonly name: string; readonly tags: readonly string[] }[],
): Promise<ListmonkService> {
  const campaigns: KeptCampaign[] = [];
  const templates = [{ id: 1, name: "Default", type: "campaign", body: "<b>{{ template }}</b>", is_default: true }];
  const started: number[] = [];
  const service = await startService((asked) => {
    if (asked.headers.authorization !== "token signpost:secret") return no(403, "invalid API credentials");
    const id = Number(/^\/api\/campaigns\/(\d+)\/status$/.exec(asked.path)?.[1]);
    switch (`${asked.method} ${asked.path.replace(/\d+/, "N")}`) {
      case "GET /api/lists":
        return ok({ results: lists.map((list) => ({ uuid: `uuid-${list.id}`, ...list })), total: lists.length });
      case "GET /api/templates":
        return ok(templates);
      case "POST /api/templates":
        templates.push({
          id: templates.length + 1,
          is_default: false,
          ...(asked.data as { name: string; type: string; body: string }),
        });
        return ok(templates.at(-1));
      case "GET /api/campaigns": {
        const [size, page] = [Number(asked.query.get("per_page")), Number(asked.query.get("page"))];
        return ok({ results: campaigns.toReversed().slice((page - 1) * size, page * size), total: campaigns.length });
      }
      case "POST /api/campaigns":
        return create(asked);
      case "PUT /api/campaigns/N/status":
        return start(id, (asked.data as { status: string }).status);
      default:
        return no(404, "not found");
    }
  });

  function create({ data }: Asked): Answered {
    const { lists: ids, ...given } = data as KeptCampaign & { lists: readonly number[] };
    if (!given.name || !given.subject || ids.length === 0) return no(400, "Invalid fields");
    if (campaigns.some(({ archive_slug }) => archive_slug !== null && archive_slug === given.archive_slug)) {
      return no(
        500,
        'Error creating campaign: duplicate key value violates unique constraint "campaigns_archive_slug_key"',
      );
    }
    campaigns.push({
      ...given,
      id: campaigns.length + 1,
      status: "draft",
      lists: ids.map((id) => ({ id })),
    } as unknown as KeptCampaign);
    return ok(campaigns.at(-1));
  }

  function start(id: number, status: string): Answered {
    const campaign = campaigns.find((one) => one.id === id);
    if (!campaign) return no(400, "Campaign not found");
    if (status === "running" && !["draft", "paused"].includes(campaign.status)) {
      return no(400, "Only paused campaigns and drafts can be started");
    }
    campaign.status = status;
    if (status === "running") started.push(id);
    return ok(campaign);
  }

  return Object.assign(service, { campaigns, templates, started });
}

import { exportBrief } from '../domain/exporters/brief/index.ts';
import { securityModel } from '../domain/security-model/index.ts';
import type { Checklist } from './checklist.ts';
import type { Handlers } from './dispatch.ts';
import type { Ports, Store } from './ports.ts';

/** The security model as it stands, in the running review or else by what was answered last, and the brief of it. */
export function createSecurityModel(
  { desk, store, version }: Pick<Ports, 'desk' | 'store' | 'version'>,
  checklist: Checklist,
): Pick<Handlers, 'model.get' | 'model.brief'> {
  const get = () => securityModel(checklist.knowledge(runningIn(store)));
  return {
    'model.get': get,
    'model.brief': async ({ format }) => {
      const { profile, plan } = runningIn(store) ?? store.settings();
      const context = { model: get(), profile, plan, version };
      const file = exportBrief(format === 'pdf' ? 'page' : format, context);
      if (format === 'pdf') return desk.print(file.name, file.content);
      const saved = await desk.save(file.name, file.type, file.content);
      return { how: saved.how, name: file.name, href: saved.href };
    },
  };
}

const runningIn = (store: Pick<Store, 'reviews'>) =>
  store.reviews().find(({ finishedAt }) => finishedAt === null) ?? null;

import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** The consumer's page, its entry, and what that imports once it runs. */
const page = '/index.html';
const entry = 'src/consumer/main.ts';
const application = 'src/consumer/app.tsx';
const home = 'src/consumer/features/home/pages/home-page.tsx';
const others = ['src/biz/main.tsx', 'src/ops/main.tsx'];

/**
 * Lets browsers fetch what the consumer's home needs together with its entry, instead of after that has run. They only fetch it:
 * compiling all of it first would hold the entry up. `needs` tells which files those are that no other application needs.
 */
export function firstLoad(): { plugin: Plugin; needs: (id: string) => boolean } {
  const needed = new Set<string>();
  const plugin: Plugin = {
    name: 'wellspring:first-load',
    apply: 'build',
    buildEnd() {
      const graph = { info: (id: string) => this.getModuleInfo(id), ids: [...this.getModuleIds()] };
      const theirs = reach(graph, others, true);
      const early = reach(graph, [entry], false);
      for (const id of reach(graph, [application, home], false)) if (!theirs.has(id) && !early.has(id)) needed.add(id);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (path !== page || !bundle) return;
        const chunks = Object.values(bundle).filter((each): each is Rollup.OutputChunk => each.type === 'chunk');
        const met = new Set<string>();
        const together: Rollup.OutputChunk[] = [];
        // What is imported stands before what imports it: so do its styles, which the later ones refine.
        const take = (chunk: Rollup.OutputChunk | undefined) => {
          if (!chunk || met.has(chunk.fileName)) return;
          met.add(chunk.fileName);
          for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
          together.push(chunk);
        };
        for (const start of [application, home]) {
          const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(start)));
          if (!chunk) throw new Error(`there is no chunk of ${start}`);
          take(chunk);
        }
        const scripts = together.map(({ fileName }) => link('preload', fileName, { as: 'script' }));
        const styles = together.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
        const tags = [...scripts, ...styles.map((name) => link('stylesheet', name))];
        return tags.filter(({ attrs }) => !html.includes(`"${attrs?.href}"`));
      },
    },
  };
  return { plugin, needs: (id) => needed.has(id) };
}

interface Graph {
  ids: string[];
  info: (id: string) => Rollup.ModuleInfo | null;
}

/** What these files import, and what that imports. */
function reach({ ids, info }: Graph, from: string[], lazily: boolean): Set<string> {
  const met = new Set<string>();
  const next = ids.filter((id) => from.some((name) => id.endsWith(name)));
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    const found = info(id);
    next.push(...(found?.importedIds ?? []), ...(lazily ? (found?.dynamicallyImportedIds ?? []) : []));
  }
  return met;
}

function link(rel: string, name: string, more: Record<string, string> = {}): HtmlTagDescriptor {
  const attrs = { rel, crossorigin: true, href: `/${name}`, nonce: '__CSP_NONCE__', ...more };
  return { tag: 'link', attrs, injectTo: 'head' };
}

import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** The application of the consumer's page, and what its entry imports once it runs. */
const page = '/index.html';
const application = 'src/consumer/app.tsx';

/**
 * Lets browsers fetch an application's code together with its entry, instead of after that has run. They only fetch it: compiling
 * all of it first would hold the entry up.
 */
export function firstLoad(): Plugin {
  return {
    name: 'wellspring:first-load',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (path !== page || !bundle) return;
        const chunks = Object.values(bundle).filter((each): each is Rollup.OutputChunk => each.type === 'chunk');
        const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(application));
        if (!start) throw new Error(`there is no chunk of ${application}`);
        const met = new Set<string>();
        const together: Rollup.OutputChunk[] = [];
        // What is imported stands before what imports it: so do its styles, which the later ones refine.
        const take = (chunk: Rollup.OutputChunk | undefined) => {
          if (!chunk || met.has(chunk.fileName)) return;
          met.add(chunk.fileName);
          for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
          together.push(chunk);
        };
        take(start);
        const scripts = together.map(({ fileName }) => link('preload', fileName, { as: 'script' }));
        const styles = together.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
        const tags = [...scripts, ...styles.map((name) => link('stylesheet', name))];
        return tags.filter(({ attrs }) => !html.includes(`"${attrs?.href}"`));
      },
    },
  };
}

function link(rel: string, name: string, more: Record<string, string> = {}): HtmlTagDescriptor {
  const attrs = { rel, crossorigin: true, href: `/${name}`, nonce: '__CSP_NONCE__', ...more };
  return { tag: 'link', attrs, injectTo: 'head' };
}

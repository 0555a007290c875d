import type { Plugin } from 'vite';

const imports = /import\s*\{([^}]*)\}\s*from\s*['"]antd-mobile-icons['"]/g;

/**
 * Imports each icon from its own file rather than from the list of all: who imports what then tells truly what a page needs, so
 * that its icons and no others come with it.
 */
export function singleIcons(): Plugin {
  return {
    name: 'wellspring:single-icons',
    apply: 'build',
    transform: {
      filter: { code: 'antd-mobile-icons' },
      handler(code) {
        const single = code.replace(imports, (_, names: string) =>
          names
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean)
            .map((name) => {
              const [icon, as = icon] = name.split(/\s+as\s+/);
              return `import ${as} from "antd-mobile-icons/es/${icon}"`;
            })
            .join(';'),
        );
        return single === code ? null : { code: single, map: null };
      },
    },
  };
}

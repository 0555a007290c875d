import type { Connect, Plugin, PreviewServer, ViteDevServer } from 'vite';

/** Lets the development servers answer every path of an application with that application's page, as the platform does. */
export function pages(applications: string[]): Plugin {
  const page: Connect.NextHandleFunction = (request, _response, next) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    const application = applications.find((name) => path === `/${name}` || path.startsWith(`/${name}/`));
    if (wantsPage && application) request.url = `/${application}/index.html`;
    next();
  };
  const install = (server: ViteDevServer | PreviewServer) => {
    server.middlewares.use(page);
  };
  return { name: 'wellspring:pages', configureServer: install, configurePreviewServer: install };
}

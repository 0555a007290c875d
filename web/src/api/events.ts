/** One server-sent event. */
export interface StreamEvent {
  name: string;
  data: string;
  id: string | null;
}

/** Reads the events of a stream (WHATWG HTML, 9.2.6): fields by line, an event by empty line, comments left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  let lines: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (rest + value).split(/\r\n|\n|\r(?!$)/);
      rest = parts.pop() ?? '';
      for (const line of parts) {
        if (line !== '') {
          lines.push(line);
          continue;
        }
        const event = parseEvent(lines);
        lines = [];
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parseEvent(lines: string[]): StreamEvent | null {
  const data: string[] = [];
  let name = 'message';
  let id: string | null = null;
  for (const line of lines) {
    const [, field, text = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'data') data.push(text);
    else if (field === 'event') name = text;
    else if (field === 'id') id = text;
  }
  return data.length > 0 ? { name, data: data.join('\n'), id } : null;
}

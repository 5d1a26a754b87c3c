/** `mcp`: serves the articles to AI assistants, for reading only. */
import { Option } from 'commander'
import type { Command } from 'commander'
import { audiences } from '../model/article.ts'
import type { McpOptions } from './mcp/serve-assistants.ts'
import { parsePort } from './parse-port.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description('serve the articles to AI assistants over the Model Context Protocol: search, read, list what changed')
    .option('--content <dir>', 'the knowledge base', 'content')
    .addOption(
      new Option('--audience <audience>', 'whose articles; public: only those approved for customers')
        .choices(audiences)
        .default('internal'),
    )
    .option('--http <port>', 'answer at http://127.0.0.1:PORT/mcp instead of on standard input and output', parsePort)
    .option('--host <address>', 'address to listen on; other machines reach it only if you say so', '127.0.0.1')
    .addHelpText('after', '\nExample:\n  casebook mcp\n  casebook mcp --audience public --http 4330')
    .action(async (options: McpOptions) => {
      // Loaded when it is used: the protocol is large.
      const { serveAssistants } = await import('./mcp/serve-assistants.ts')
      process.exitCode = await withKnowledgeBase(options.content, (settings) => serveAssistants(options, settings))
    })
}

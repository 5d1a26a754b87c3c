/** Boards of cards as Trello exports them: the cards in one list, what people said about them in another. */
import { isRecord, recordsIn, textOf } from './records.ts'
import type { ExportRecord } from './records.ts'

/** The board with a ticket for each card, `null` for any other object. https://developer.atlassian.com/cloud/trello/guides/rest-api/object-definitions/ */
export function ticketsOfBoard(board: ExportRecord): ExportRecord | null {
  const cards = recordsIn(board['cards'])
  const actions = recordsIn(board['actions'])
  if (cards.length === 0 || actions.length === 0 || !cards.every((card) => 'idShort' in card)) return null
  const ofCards = Map.groupBy(actions, cardOf)
  return { tickets: cards.map((card) => ticketOfCard(card, ofCards.get(card['id']) ?? [])) }
}

function ticketOfCard(card: ExportRecord, actions: readonly ExportRecord[]): ExportRecord {
  const made = actions.find(({ type }) => type === 'createCard')
  // The newest stands first.
  const comments = actions.filter(({ type }) => type === 'commentCard').toReversed()
  return {
    // Each board counts its own cards.
    number: card['shortLink'] ?? card['idShort'],
    subject: card['name'],
    description: card['desc'],
    createdAt: made?.['date'],
    requester: made?.['memberCreator'],
    comments: comments.map(({ date, memberCreator, data }) => ({
      createdAt: date,
      author: memberCreator,
      text: isRecord(data) ? textOf(data['text']) : '',
    })),
  }
}

function cardOf({ data }: ExportRecord): unknown {
  const card = isRecord(data) ? data['card'] : undefined
  return isRecord(card) ? card['id'] : undefined
}

/** The items of all pages of a list. */
export async function everyPage<Answer extends { nextToken?: string }, Item>(
  fetchPage: (nextToken: string | undefined) => Promise<Answer>,
  itemsOf: (answer: Answer) => Item[],
): Promise<Item[]> {
  const items: Item[] = [];
  let nextToken: string | undefined;
  do {
    const answer = await fetchPage(nextToken);
    items.push(...itemsOf(answer));
    nextToken = answer.nextToken;
  } while (nextToken);
  return items;
}

/** What people are called for short, and rarer given names beside them. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */
export const givenNamesAmongFriends: readonly string[] = `
  absalom anselm bec becca beccy beto bev bex bisi cass caz chuy conchi crispin dai davey denholm desi dougie edie evie gav geth
  harv hughie izzy jacko jen jenn jonty jozsi kati kev kunle laci libby lou lupe madge manny marv maz mitch moz nate ned nell nev paco
  petey pista pru richie robb seb sian sloane steff steph stevie syd teo tez tita tobes trev trish unai viv walt xan xanthe zeke
`
  .trim()
  .split(/\s+/u)

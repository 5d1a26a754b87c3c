/** Cities and regions of the world that texts name for where something stands, and whose names people have too. Lower case, without accents. */
export const places: ReadonlySet<string> = new Set(
  `
  aberdeen adelaide alabama alaska alberta amsterdam antwerp arizona arkansas athens atlanta auckland augusta austin baltimore bangalore barcelona
  bari basel bath bavaria belfast bergen berlin bern birmingham bologna bolton bonn bordeaux boston bradford bremen brescia brighton brisbane
  bristol brno brussels budapest buffalo burnley cairo calgary california cambridge canberra cardiff carolina charleston charlotte chester
  chicago christchurch cincinnati cleveland colorado como connecticut copenhagen cordoba cork coventry dakota dallas darlington darwin delaware
  delhi denver derby detroit devon doncaster dorset dortmund dresden dubai dublin dundee durham edinburgh edmonton essen essex exeter fargo
  florence florida frankfurt galway geneva genoa georgia ghent glasgow gloucester gothenburg granada grenoble guadalajara hague halifax hamburg
  hamilton hampshire hanoi hanover hanover hartford havana hawaii helsinki hobart hong kong houston hull idaho illinois indiana indianapolis
  iowa istanbul jakarta jersey johannesburg kabul kansas kent kentucky kiel kiev kobe kyiv kyoto lagos lahore lancaster leeds leicester leiden
  leipzig leith leon lille lima limerick lincoln lisbon liverpool london los louisiana luton luzern lyon madrid mainz malaga manchester manila
  manitoba mannheim marseille maryland massachusetts melbourne memphis miami michigan milan milano minneapolis minnesota mississippi missouri
  modena montana montreal moscow mumbai munich nairobi nancy nantes naples nashville nebraska nevada newcastle newport norfolk northampton
  norwich nottingham oakland ohio oklahoma omaha ontario oregon orlando orleans osaka oslo ottawa oxford padua palermo paris parma paulo
  pennsylvania perth philadelphia phoenix pisa plymouth porto portland prague preston pune quebec queensland ravenna reading regina reims rennes
  richmond riga rio rochester rome rotterdam salem salford salisbury salzburg santiago sao seattle seoul seville shanghai sheffield siena
  singapore sofia somerset stafford stockholm stockport strasbourg stuttgart sussex swansea sydney tallinn tampa tasmania tennessee texas tokyo
  toledo toronto torquay toulouse trento trieste tulsa turin turku ulm utah utrecht valencia vancouver venice vermont verona victoria vienna
  vilnius wakefield warsaw warwick washington wellington wigan wisconsin worcester wyoming york yorkshire zagreb zurich
  `
    .trim()
    .split(/\s+/u),
)

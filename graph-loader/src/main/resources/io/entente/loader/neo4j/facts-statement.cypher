MATCH (s:Statement)
OPTIONAL MATCH (s)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:ABOUT]->(r:Relation)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(x:Actor)
RETURN s.id AS id,
  [a.id, r.id, x.id, s.type, s.polarity, s.certainty, s.tense, s.trigger, s.quote, s.begin, s.end,
   s.quantity, s.amount, s.unit, s.time, s.validFrom, s.validTo, s.confidence, s.rule, s.origin] AS content

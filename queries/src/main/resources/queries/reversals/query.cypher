// Who has both affirmed and denied the same, and when each?
MATCH (r:Relation) WHERE r.denied > 0 AND r.affirmed > 0
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
WITH r, source, a, s.polarity = '-' AS denies,
     coalesce(source.name, a.publisher, a.id) AS speaker
WHERE (s.polarity = '-' OR s.certainty <> 'possible') AND ($speaker IS NULL OR $speaker IN [source.id, source.country])
WITH r, speaker, min(CASE WHEN denies THEN a.published END) AS denied_first,
     min(CASE WHEN NOT denies THEN a.published END) AS affirmed_first,
     max(CASE WHEN denies THEN a.published END) AS denied_last, max(CASE WHEN NOT denies THEN a.published END) AS affirmed_last
WHERE denied_first IS NOT NULL AND affirmed_first IS NOT NULL
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
RETURN speaker, x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart, denied_first, affirmed_first,
       CASE WHEN denied_last > affirmed_last THEN 'denied' WHEN denied_last < affirmed_last THEN 'affirmed' ELSE 'both' END AS last
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id, speaker
LIMIT $limit

// What new articles say is added to what was counted; only what old ones no longer say must be counted anew.
UNWIND $relations AS row
MATCH (relation:Relation {id: row.id})
WITH row, relation, relation.affirmed > 0 AS before
SET relation.affirmed = relation.affirmed + row.affirmed,
    relation.denied = relation.denied + row.denied,
    relation.possible = relation.possible + row.possible,
    relation.articles = relation.articles + row.articles,
    relation.sources = relation.sources + row.sources,
    relation.origins = relation.origins + row.origins,
    relation.firstSeen = CASE WHEN relation.firstSeen <= row.firstSeen THEN relation.firstSeen
                              ELSE coalesce(row.firstSeen, relation.firstSeen) END,
    relation.lastSeen = CASE WHEN relation.lastSeen >= row.lastSeen THEN relation.lastSeen
                             ELSE coalesce(row.lastSeen, relation.lastSeen) END
RETURN relation.id AS id, relation.type AS type, before, relation.affirmed > 0 AS after

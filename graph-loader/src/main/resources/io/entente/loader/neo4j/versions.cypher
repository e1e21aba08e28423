UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.version AS version

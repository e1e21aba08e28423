UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN collect([article.id, coalesce(article.version, '')]) AS versions

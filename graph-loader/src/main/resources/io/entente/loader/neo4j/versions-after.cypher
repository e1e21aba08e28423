// In the order of the index, from where the page before ended.
MATCH (article:Article)
WHERE article.id > $after
WITH article ORDER BY article.id LIMIT $most
RETURN collect([article.id, coalesce(article.version, '')]) AS versions

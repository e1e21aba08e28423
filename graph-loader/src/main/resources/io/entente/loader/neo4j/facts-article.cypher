MATCH (a:Article)
RETURN a.id AS id, [a.version, a.sha256, a.extractor, a.title, a.url, a.publisher, a.published, a.language] AS content

package io.entente.statement;

import java.util.List;

/** All statements of one version of an article, in order of the text: a line of a statement file. */
public record ArticleStatements(ArticleVersion article, List<Statement> statements) {

    public ArticleStatements {
        statements = List.copyOf(statements);
        for (Statement statement : statements) {
            if (!statement.evidence().article().equals(article.id())) {
                throw new IllegalArgumentException(
                        "a statement of article " + statement.evidence().article() + " in " + article.id());
            }
        }
    }
}

package io.entente.extractor.statement;

import io.entente.statement.Statement;
import java.util.List;

/** What typing made of a sentence's propositions. */
public record Typing(List<Statement> statements, List<Rejection> rejections) {

    public Typing {
        statements = List.copyOf(statements);
        rejections = List.copyOf(rejections);
    }
}

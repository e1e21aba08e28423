package io.entente.extractor.entity;

import io.entente.syntax.DependencyTree;
import java.util.Set;

/** Tells names of states in those of seas: "the South <i>China</i> Sea", "an <i>Indian</i> Ocean island", "the Gulf of <i>Mexico</i>". */
final class Waters {

    private static final Set<String> AFTER =
            Set.of("Sea", "Seas", "Ocean", "Gulf", "Channel", "Strait", "Straits", "Trench", "Current");

    private static final Set<String> BEFORE = Set.of("Sea", "Gulf", "Strait", "Straits", "Bay");

    private static final Set<NameKind> LANDS = Set.of(NameKind.COUNTRY, NameKind.DEMONYM);

    private Waters() {}

    /** Whether names of waters go so: "Sea". */
    static boolean isNamedSo(String form) {
        return AFTER.contains(form);
    }

    /** Whether the name is part of a water's, on whose shores others lie too. */
    static boolean isOfWater(DependencyTree tree, NameMatch name) {
        if (!LANDS.contains(name.best().kind())) {
            return false;
        }
        int next = name.end();
        boolean named = next < tree.size() && AFTER.contains(tree.token(next).form());
        int of = name.begin() - 1;
        boolean water = of > 0
                && tree.token(of).form().equals("of")
                && BEFORE.contains(tree.token(of - 1).form());
        return named || water;
    }
}

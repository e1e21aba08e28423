package io.entente.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md. */
class ArchitectureTest {

    private static final String MODEL[] = {
        "io.entente.text..",
        "io.entente.syntax..",
        "io.entente.proposition..",
        "io.entente.statement..",
        "io.entente.ontology.."
    };
    private static final String EXTRACTOR = "io.entente.extractor..";
    private static final String LOADER = "io.entente.loader..";
    private static final String QUERIES = "io.entente.queries..";
    private static final String SCHEDULER = "io.entente.scheduler..";
    private static final String SERVERS = "io.entente.servers..";
    private static final String EVALUATION = "io.entente.evaluation..";
    private static final String CLI = "io.entente.cli..";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.entente");

    @Test
    void modelDependsOnNoOtherModule() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EXTRACTOR, LOADER, QUERIES, SCHEDULER, SERVERS, EVALUATION, CLI)
                .check(ALL);
    }

    @Test
    void extractorKnowsNoStoreNoServerNoCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(EXTRACTOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        LOADER, QUERIES, SCHEDULER, SERVERS, EVALUATION, CLI, "org.neo4j..", "org.apache.jena..")
                .check(ALL);
    }

    @Test
    void onlyTrainingKnowsTheDeepJavaLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..training..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.djl..")
                .check(ALL);
    }

    @Test
    void loaderNeverSeesTheExtractor() {
        noClasses()
                .that()
                .resideInAPackage(LOADER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EXTRACTOR, QUERIES, SCHEDULER, SERVERS, EVALUATION, CLI)
                .check(ALL);
    }

    @Test
    void queriesKnowNeitherExtractorNorLoader() {
        noClasses()
                .that()
                .resideInAPackage(QUERIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EXTRACTOR, LOADER, SCHEDULER, SERVERS, EVALUATION, CLI)
                .check(ALL);
    }

    @Test
    void schedulerKnowsNoServerAndNoCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(SCHEDULER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVERS, EVALUATION, CLI)
                .check(ALL);
    }

    @Test
    void onlyServersKnowHowAServerIsStarted() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.server..",
                        "org.neo4j.kernel..",
                        "org.apache.jena.fuseki..",
                        "org.apache.jena.tdb2..")
                .check(ALL);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.entente.(*)..").should().beFreeOfCycles().check(ALL);
        slices().matching("io.entente.scheduler.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
        slices().matching("io.entente.extractor.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @Test
    void namesSayWhatAThingIs() {
        DescribedPredicate<JavaClass> empty = DescribedPredicate.describe(
                "are named after no thing",
                type -> type.getSimpleName().matches(".*(Helper|Manager|Impl|Processor|Utils?)"));
        noClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(empty))
                .check(ALL);
        noClasses()
                .should()
                .resideInAnyPackage("..utils..", "..util..", "..common..", "..impl..", "..dto..", "..constants..")
                .check(ALL);
    }

    @Test
    void noStaticStateChanges() {
        fields().that().areStatic().should().beFinal().check(ALL);
    }

    @Test
    void commandsEndInCommand() {
        classes()
                .that()
                .areAnnotatedWith(picocli.CommandLine.Command.class)
                .should()
                .haveSimpleNameEndingWith("Command")
                .check(ALL);
    }
}

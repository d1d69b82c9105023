package io.openaisdk.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.processor.description.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocReferencesTest {

    private static final Map<String, TypeName> TYPES = Map.of(
            "Near", new TypeName("here", "Near"),
            "Far", new TypeName("there", "Far"),
            "String", new TypeName("java.lang", "String"));

    private final DocReferences references =
            new DocReferences(new TypeName("here", "Origin"), name -> Optional.ofNullable(TYPES.get(name)));

    @Test
    void typesOfThePackageStay() {
        assertThat(move("See {@link Near} and {@link Near#name() its name}."))
                .isEqualTo("See {@link Near} and {@link Near#name() its name}.");
    }

    @Test
    void typesOfOtherPackagesAreWrittenInFull() {
        assertThat(move("See {@link Far}, {@linkplain Far this} or {@link Far#name}."))
                .isEqualTo(
                        "See {@link there.Far Far}, {@linkplain there.Far this} or {@link there.Far#name Far.name}.");
    }

    @Test
    void membersAreThoseOfTheOrigin() {
        assertThat(move("See {@link #name()} and {@link #call(String, Far)}."))
                .isEqualTo("See {@link Origin#name()} and {@link Origin#call(String, there.Far)}.");
    }

    @Test
    void unknownParametersAreLeftOut() {
        assertThat(move("See {@link #call(Lost)}.")).isEqualTo("See {@link Origin#call}.");
    }

    @Test
    void unknownTypesAreNoLinks() {
        assertThat(move("See {@link Lost} or {@link Lost#name() that}.")).isEqualTo("See {@code Lost} or that.");
    }

    @Test
    void unknownExceptionsAreLeftOut() {
        DocComment comment = DocComment.of("It.").with("throws", "Far if so").with("throws", "Lost if not");
        assertThat(references.move(comment).tags()).containsExactly(new DocTag("throws", List.of("there.Far if so")));
    }

    private String move(String line) {
        return references.move(DocComment.of(line)).text().get(0);
    }
}

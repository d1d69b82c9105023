package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How classes of the application are mapped. */
abstract class MappingRules extends JsonRules {

    MappingRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JC4")
    final void jc4MapsRecords() throws IOException {
        needs(JsonCodecCapability.MAPPING);
        City city = new City("K\u00f6ln", 1_085_000, List.of("Ehrenfeld", "Nippes"), Map.of("green", 0.25));
        byte[] json = codec().writeValue(city);
        assertThat(codec().readValue(json, City.class)).isEqualTo(city);
        assertThat(JsonTranscript.literals(codec().reader(json, 0, json.length)))
                .startsWith("begin_object", "name name", "string K\u00f6ln", "name population", "number 1085000");
    }

    @Test
    @Rule("JC5")
    final void jc5MapsGenericTypes() throws IOException {
        needs(JsonCodecCapability.MAPPING);
        Type cities = new ListOf(City.class);
        byte[] json = "[{\"name\":\"a\",\"population\":1,\"districts\":[],\"shares\":{}}]".getBytes(UTF_8);
        assertThat(codec().readValue(json, cities)).isEqualTo(List.of(new City("a", 1, List.of(), Map.of())));
    }

    @Test
    @Rule("JC6")
    final void jc6MapsWithUnknownProperties() throws IOException {
        needs(JsonCodecCapability.MAPPING);
        byte[] json = "{\"name\":\"a\",\"mayor\":{\"name\":\"b\"},\"population\":1,\"districts\":[],\"shares\":{}}"
                .getBytes(UTF_8);
        assertThat(codec().readValue(json, City.class)).isEqualTo(new City("a", 1, List.of(), Map.of()));
    }

    @Test
    @Rule("JC7")
    final void jc7MapsOptionalAndTime() throws IOException {
        needs(JsonCodecCapability.MAPPING);
        byte[] json = ("{\"title\":\"a\",\"place\":\"b\",\"guests\":7,\"days\":[\"2026-01-31\"],"
                        + "\"start\":\"2026-01-31T10:00:00Z\",\"length\":\"PT1H30M\"}")
                .getBytes(UTF_8);
        Event event = new Event(
                "a",
                Optional.of("b"),
                Optional.of(7),
                Optional.of(List.of(LocalDate.of(2026, 1, 31))),
                Instant.parse("2026-01-31T10:00:00Z"),
                Duration.ofMinutes(90));
        assertThat(codec().readValue(json, Event.class)).isEqualTo(event);
        assertThat(new String(codec().writeValue(event), UTF_8)).isEqualTo(new String(json, UTF_8));
    }

    @Test
    @Rule("JC8")
    final void jc8MapsNullAndNothingToAnEmptyOptional() throws IOException {
        needs(JsonCodecCapability.MAPPING);
        byte[] json = "{\"title\":\"a\",\"place\":null,\"start\":\"2026-01-31T10:00:00Z\",\"length\":\"PT1S\"}"
                .getBytes(UTF_8);
        Event event = new Event(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-01-31T10:00:00Z"),
                Duration.ofSeconds(1));
        assertThat(codec().readValue(json, Event.class)).isEqualTo(event);
        assertThat(codec().readValue(codec().writeValue(event), Event.class)).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"start\":\"tomorrow\"}", "{\"length\":\"long\"}", "{\"days\":[\"2026-02-30\"]}"})
    @Rule("JC9")
    final void jc9MapsNoTimeThatIsNone(String json) {
        needs(JsonCodecCapability.MAPPING);
        assertThatThrownBy(() -> codec().readValue(json.getBytes(UTF_8), Event.class))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("Event");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "1",
                "{\"population\":\"SECRET\"}",
                "{\"districts\":{}}",
                "{'name':'a'}",
                "{name:1}",
                "{} {}",
                "{}x"
            })
    @Rule("JC10")
    final void jc10MapsNothingThatDoesNotFit(String json) {
        needs(JsonCodecCapability.MAPPING);
        assertThatThrownBy(() -> codec().readValue(json.getBytes(UTF_8), City.class))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("City")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    @Rule("JC11")
    final void jc11NamesTheClassThatCannotBeMapped() {
        assertThatIOException().isThrownBy(() -> codec().writeValue(new Loop())).withMessageContaining("Loop");
        assertThatIOException()
                .isThrownBy(() -> codec().readValue("{}".getBytes(UTF_8), Unmappable.class))
                .withMessageContaining("Unmappable");
    }

    /** Stands for a class of an application. */
    record City(String name, long population, List<String> districts, Map<String, Double> shares) {}

    /** Stands for structured output. */
    record Event(
            String title,
            Optional<String> place,
            Optional<Integer> guests,
            Optional<List<LocalDate>> days,
            Instant start,
            Duration length) {

        Event {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(guests, "guests");
            Objects.requireNonNull(days, "days");
        }
    }

    /** Stands for a class that no library maps from JSON. */
    interface Unmappable {
        /** Does nothing. */
        void method();
    }

    /** Stands for a class that no library maps to JSON. */
    static final class Loop {
        /** Gives what no library writes, for those that ask methods. */
        public Loop getLoop() {
            return this;
        }

        // The same for those that read fields, which would follow a loop until the stack overflows.
        @SuppressWarnings("UnusedVariable")
        private final Class<?> type = Loop.class;
    }

    private record ListOf(Type item) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {item};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}

package io.openaisdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The vectors V-QS and V-Q0; a query string is the same as the vectors once its brackets are unescaped. */
class QueryStringTest {

    @Test
    void arraysRepeatTheirName() {
        assertThat(unescaped("in", List.of("foo", "bar"))).isEqualTo("in[]=foo&in[]=bar");
    }

    @Test
    void nullsAreLeftOut() {
        assertThat(unescaped("a", Map.of("b", Arrays.asList(true, false, null, true))))
                .isEqualTo("a[b][]=true&a[b][]=false&a[b][]=true");
        assertThat(unescaped("a", null)).isEmpty();
    }

    @Test
    void objectsPutTheirNamesInBrackets() {
        assertThat(unescaped("a", Map.of("b", Map.of("c", Map.of("d", "e"))))).isEqualTo("a[b][c][d]=e");
        assertThat(unescaped("l", List.of(Map.of("x", 1), Map.of("x", 2)))).isEqualTo("l[][x]=1&l[][x]=2");
        assertThat(unescaped("a", Map.of())).isEmpty();
        assertThat(unescaped("a", List.of())).isEmpty();
    }

    @Test
    void emptyTextsAreSent() {
        assertThat(unescaped("after", "")).isEqualTo("after=");
    }

    @Test
    void textIsEscapedAsInForms() {
        assertThat(unescaped("sp", "a b&c/\u00e9")).isEqualTo("sp=a+b%26c%2F%C3%A9");
        QueryString query = new QueryString();
        query.put("a b[c]", JsonValue.of("=+#?\u2603"));
        assertThat(query).hasToString("a+b%5Bc%5D=%3D%2B%23%3F%E2%98%83");
    }

    @Test
    void numbersAreWrittenWithoutExponents() {
        assertThat(unescaped("n", List.of(5, 0.1, new BigDecimal("1E+3"), -2L)))
                .isEqualTo("n[]=5&n[]=0.1&n[]=1000&n[]=-2");
    }

    /** Written out, it would fill the memory. */
    @Test
    void numbersWithEnormousExponentsKeepThem() {
        assertThat(unescaped("n", List.of(new BigDecimal("1E+1000000000"), new BigDecimal("1E-1000000000"))))
                .isEqualTo("n[]=1E%2B1000000000&n[]=1E-1000000000");
        assertThat(unescaped("n", new BigDecimal("1E+1000"))).isEqualTo("n=1" + "0".repeat(1000));
    }

    @Test
    void laterValuesTakeThePlaceOfEarlierOnes() {
        QueryString query = new QueryString();
        query.addRaw("e=9&f=1&e=8");
        Map<String, List<String>> defaults = new LinkedHashMap<>();
        defaults.put("d", List.of("1"));
        defaults.put("e", List.of("2"));
        query.putAll(defaults);

        assertThat(query).hasToString("e=2&f=1&d=1");
        query.put("f", JsonValue.of("3"));
        assertThat(query).hasToString("e=2&f=3&d=1");

        QueryString other = new QueryString();
        other.addRaw("f=4&f=5&g=%20");
        query.putAll(other);
        assertThat(query).hasToString("e=2&f=4&f=5&d=1&g=%20");
    }

    @Test
    void rawParametersStayAsTheyAreWritten() {
        QueryString query = new QueryString();
        query.addRaw("a=x%20y/z&flag&&b=%c3%a9&a=2&c=%zz");

        assertThat(query).hasToString("a=x%20y/z&flag&b=%c3%a9&a=2&c=%zz");
    }

    @Test
    void rawParametersAreReplacedByTheirUnescapedName() {
        QueryString query = new QueryString();
        query.addRaw("in%5B%5D=1&%zz=2");
        query.put("in", JsonValue.of(List.of("3")));

        assertThat(query).hasToString("in%5B%5D=3&%zz=2");
    }

    private static String unescaped(String name, @Nullable Object value) {
        QueryString query = new QueryString();
        query.put(name, JsonValue.of(value));
        return query.toString().replace("%5B", "[").replace("%5D", "]");
    }
}

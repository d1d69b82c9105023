package io.openaisdk.json.jackson3;

import io.openaisdk.spi.json.JsonSyntaxException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Describes failures in words that quote nothing of the text, which Jackson's own words do. */
final class Failures {

    private Failures() {}

    /** Returns what a reader throws: the failure of its input as it was, or what is wrong with the text. */
    static IOException of(JacksonException e, JsonParser parser) {
        return e instanceof JacksonIOException && e.getCause() instanceof IOException cause ? cause : syntax(e, parser);
    }

    private static JsonSyntaxException syntax(JacksonException e, JsonParser parser) {
        String inside = " in " + context(parser);
        TokenStreamLocation where =
                e.getLocation() == null ? parser.currentLocation() : inText(parser, e.getLocation());
        if (e instanceof UnexpectedEndOfInputException) {
            return new JsonSyntaxException("Not JSON: the text ends too early" + inside + place(where));
        }
        if (e instanceof StreamConstraintsException) {
            return new JsonSyntaxException(
                    "Nesting, a name, a number or a string goes beyond its limit" + inside + place(where));
        }
        return new JsonSyntaxException("Not JSON: unexpected text" + inside + place(where));
    }

    static JsonSyntaxException syntax(String what, JsonParser parser) {
        return new JsonSyntaxException("Not JSON: " + what + place(parser.currentLocation()));
    }

    private static TokenStreamLocation inText(JsonParser parser, TokenStreamLocation location) {
        return parser instanceof FedParser fed ? fed.inText(location) : location;
    }

    static String place(@Nullable TokenStreamLocation location) {
        // Databind does not always know where it is.
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String context(JsonParser parser) {
        if (parser.streamReadContext().inObject()) {
            return "an object";
        }
        return parser.streamReadContext().inArray() ? "an array" : "the top-level value";
    }
}

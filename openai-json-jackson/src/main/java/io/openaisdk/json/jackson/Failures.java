package io.openaisdk.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.openaisdk.spi.json.JsonSyntaxException;
import org.jspecify.annotations.Nullable;

/** Describes failures in words that quote nothing of the text, which Jackson's own words do. */
final class Failures {

    private Failures() {}

    static JsonSyntaxException syntax(JsonProcessingException e, JsonParser parser) {
        String inside = " in " + context(parser);
        JsonLocation where = e.getLocation() == null ? parser.currentLocation() : inText(parser, e.getLocation());
        if (e instanceof JsonEOFException) {
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

    private static JsonLocation inText(JsonParser parser, JsonLocation location) {
        return parser instanceof FedParser fed ? fed.inText(location) : location;
    }

    static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String context(JsonParser parser) {
        if (parser.getParsingContext().inObject()) {
            return "an object";
        }
        return parser.getParsingContext().inArray() ? "an array" : "the top-level value";
    }
}

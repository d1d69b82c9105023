package io.openaisdk.json.jackson3;

import io.openaisdk.spi.json.JsonLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Sets Jackson's streaming part up for RFC 8259 and the limits that all codecs share. */
final class StrictFactory {

    // Jackson counts the UTF-8 bytes of a name, up to 4 for a char; the reader counts the chars.
    private static final int BYTES_OF_A_CHAR = 4;

    private StrictFactory() {}

    static JsonFactory create(JsonLimits limits) {
        return JsonFactory.builder()
                // UTF-8 is the only encoding: no look at the first bytes, and no waiting for them.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                // Names are looked up by their text. To intern each would cost ten times the reading of it, without end
                // where a text has any number of names; the names of earlier texts are found again without.
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                // The readers close their input themselves, and not before they are closed.
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxNameLength(BYTES_OF_A_CHAR * limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .maxStringLength(limits.stringLength())
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .build())
                .build();
    }
}

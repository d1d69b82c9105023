package io.openaisdk.spi.tck.json;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.tck.RuleFailure;
import io.openaisdk.spi.tck.RuleNames;
import io.openaisdk.spi.tck.RuleTimeout;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds a codec to the rules of {@link JsonCodec}, {@link io.openaisdk.spi.json.JsonReader} and
 * {@link io.openaisdk.spi.json.JsonWriter}.
 *
 * <p>The test of a codec extends it. Each rule has one test, which bears its number.
 */
@DisplayNameGeneration(RuleNames.class)
@ExtendWith({RuleTimeout.class, RuleFailure.class})
public abstract class JsonCodecSuite {

    /** Is called by the test of a codec. */
    protected JsonCodecSuite() {}

    /**
     * Makes the codec as its provider does.
     *
     * @param limits what it reads and writes at most
     * @return the codec to test
     */
    protected abstract JsonCodec codec(JsonLimits limits);

    /**
     * Gives a codec to compare with, best one that passes the suite: changing the codec must change no answer.
     *
     * @return another codec; empty, unless a test says otherwise, which skips the tests of both
     */
    protected Optional<JsonCodec> other() {
        return Optional.empty();
    }

    /**
     * Says what the codec can do; tests of what it cannot do are skipped, which the report shows.
     *
     * @return everything, unless a codec says otherwise
     */
    protected Set<JsonCodecCapability> capabilities() {
        return EnumSet.allOf(JsonCodecCapability.class);
    }

    @Nested
    final class Reading extends ReadingRules {
        Reading() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class NumberReading extends NumberReadingRules {
        NumberReading() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class NameReading extends NameReadingRules {
        NameReading() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class Syntax extends SyntaxRules {
        Syntax() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class ReadingLimits extends ReadingLimitRules {
        ReadingLimits() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class ReadingFailures extends ReadingFailureRules {
        ReadingFailures() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class Writing extends WritingRules {
        Writing() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class WritingFailures extends WritingFailureRules {
        WritingFailures() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class Codec extends CodecRules {
        Codec() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class Mapping extends MappingRules {
        Mapping() {
            super(JsonCodecSuite.this);
        }
    }

    @Nested
    final class Crossing extends CrossingRules {
        Crossing() {
            super(JsonCodecSuite.this);
        }
    }
}

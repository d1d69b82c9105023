package io.openaisdk.spi.tck.http;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tck.RuleFailure;
import io.openaisdk.spi.tck.RuleNames;
import io.openaisdk.spi.tck.RuleTimeout;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds a transport to the rules of {@link HttpTransport} and of what it takes and gives, over real sockets.
 *
 * <p>The test of a transport extends it, and another one {@link HttpTransportTlsSuite}. Each rule has one test, which bears its
 * number.
 */
@DisplayNameGeneration(RuleNames.class)
@ExtendWith({RuleTimeout.class, RuleFailure.class})
public abstract class HttpTransportSuite {

    /** Is called by the test of a transport. */
    protected HttpTransportSuite() {}

    /**
     * Makes the transport to test.
     *
     * @param config the settings
     * @return a new transport, which the suite closes
     */
    protected abstract HttpTransport open(TransportConfig config);

    /**
     * Says what the transport can do; tests of what it cannot do are skipped, which the report shows.
     *
     * @return everything, unless a transport says otherwise
     */
    protected Set<HttpTransportCapability> capabilities() {
        return EnumSet.allOf(HttpTransportCapability.class);
    }

    /** Says whether the servers that the tests talk to are encrypted, where a test does not say otherwise. */
    boolean encrypted() {
        return false;
    }

    @Nested
    final class Sending extends SendingRules {
        Sending() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class Redirects extends RedirectRules {
        Redirects() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class Answers extends AnswerRules {
        Answers() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class Connections extends ConnectionRules {
        Connections() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class Failures extends FailureRules {
        Failures() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class Interrupts extends InterruptRules {
        Interrupts() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class Cancellation extends CancellationRules {
        Cancellation() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class TimeBounds extends TimeBoundRules {
        TimeBounds() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class RequestBodies extends RequestBodyRules {
        RequestBodies() {
            super(HttpTransportSuite.this);
        }
    }

    @Nested
    final class Publishers extends PublisherRules {
        Publishers() {
            super(HttpTransportSuite.this);
        }
    }
}

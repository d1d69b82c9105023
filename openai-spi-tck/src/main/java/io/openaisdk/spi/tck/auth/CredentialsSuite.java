package io.openaisdk.spi.tck.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.tck.Rule;
import io.openaisdk.spi.tck.RuleFailure;
import io.openaisdk.spi.tck.RuleNames;
import io.openaisdk.spi.tck.RuleTimeout;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds credentials to the rules of {@link Credentials}.
 *
 * <p>The test of credentials extends it. Each rule has one test, which bears its number.
 */
@DisplayNameGeneration(RuleNames.class)
@ExtendWith({RuleTimeout.class, RuleFailure.class})
public abstract class CredentialsSuite {

    private static final HttpRequest REQUEST = new HttpRequest(
            "POST",
            URI.create("https://api.example/v1/responses?a=b"),
            HttpHeaders.builder()
                    .add("X-Many", "one")
                    .add("x-many", "two")
                    .add("X-Empty", "")
                    .build(),
            HttpBody.of("{}".getBytes(StandardCharsets.UTF_8), "application/json"),
            new HttpTimeouts(
                    Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(4), true));

    /** Is called by the test of credentials. */
    protected CredentialsSuite() {}

    /**
     * Makes the credentials to test.
     *
     * @return new credentials, which have asked nobody yet
     */
    protected abstract Credentials credentials();

    /**
     * Gives what the credentials may use; those that need nothing of it may be given one that throws.
     *
     * @return what a client would lend
     */
    protected abstract AuthContext context();

    /**
     * Says what the credentials can do; tests of what they cannot do are skipped, which the report shows.
     *
     * @return everything, unless credentials say otherwise
     */
    protected Set<CredentialsCapability> capabilities() {
        return EnumSet.allOf(CredentialsCapability.class);
    }

    /** Lets what the credentials ask refuse from now on; called where they have {@link CredentialsCapability#FAILURE}. */
    protected void refuse() {
        throw new UnsupportedOperationException("Override refuse(), or leave FAILURE out of the capabilities");
    }

    /** Lets what the credentials ask answer again from now on. */
    protected void recover() {
        throw new UnsupportedOperationException("Override recover(), or leave FAILURE out of the capabilities");
    }

    /**
     * Gives what must not be shown besides what the credentials send.
     *
     * @return for example the password with which they ask; nothing, unless a test says otherwise
     */
    protected List<String> secrets() {
        return List.of();
    }

    @Test
    @Rule("CR1")
    final void cr1AreSharedByManyThreads() throws Exception {
        Credentials credentials = credentials();

        Stages.inManyThreads(() -> {
            HttpRequest sent = Stages.await(authenticate(credentials));
            assertThat(added(sent)).isNotEmpty();
            return sent;
        });
    }

    @Test
    @Rule("CR2")
    final void cr2KeepWhatTheyDoNotSet() throws Exception {
        HttpRequest sent = Stages.await(authenticate(credentials()));

        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.body()).containsSame(REQUEST.body().orElseThrow());
        assertThat(sent.timeouts()).isEqualTo(REQUEST.timeouts());
        assertThat(sent.headers().all("X-Many")).containsExactly("one", "two");
        assertThat(sent.headers().all("X-Empty")).containsExactly("");
    }

    @Test
    @Rule("CR3")
    final void cr3WaitForNothing() throws Exception {
        CompletionStage<HttpRequest> later;
        try {
            // Whatever waits is woken by it, and most of that takes the flag away.
            Thread.currentThread().interrupt();
            later = authenticate(credentials());

            assertThat(Thread.currentThread().isInterrupted())
                    .as("interrupt flag of the thread")
                    .isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(added(Stages.await(later))).isNotEmpty();
    }

    @Test
    @Rule("CR4")
    final void cr4FailWhereThereIsNothingToGive() throws Exception {
        require(CredentialsCapability.FAILURE);
        Credentials credentials = credentials();
        refuse();

        assertThat(Stages.failure(authenticate(credentials))).isNotNull();
    }

    @Test
    @Rule("CR5")
    final void cr5ShowNoSecret() throws Exception {
        Credentials credentials = credentials();
        List<String> secrets = new ArrayList<>(secrets());
        secrets.addAll(added(Stages.await(authenticate(credentials))));

        Stages.assertShowsNone(secrets, credentials);
        if (capabilities().contains(CredentialsCapability.FAILURE)) {
            Credentials others = credentials();
            refuse();
            Stages.assertShowsNone(secrets, Stages.failure(authenticate(others)));
            Stages.assertShowsNone(secrets, others);
        }
    }

    @Test
    @Rule("CR6")
    final void cr6WorkAgainAfterAFailure() throws Exception {
        require(CredentialsCapability.FAILURE);
        Credentials credentials = credentials();
        refuse();
        Stages.failure(authenticate(credentials));

        recover();

        assertThat(added(Stages.await(authenticate(credentials)))).isNotEmpty();
    }

    @Test
    @Rule("CR7")
    final void cr7GiveSomethingElseAfterARejection() throws Exception {
        require(CredentialsCapability.RENEWAL);
        Credentials credentials = credentials();
        HttpRequest first = Stages.await(authenticate(credentials));

        assertThat(credentials.rejected(first)).isTrue();

        HttpRequest second = Stages.await(authenticate(credentials));
        assertThat(added(second)).isNotEmpty().isNotEqualTo(added(first));
        // That the first is no good has been seen to: it is no reason to drop the second.
        credentials.rejected(first);
        assertThat(added(Stages.await(authenticate(credentials)))).isNotEqualTo(added(first));
    }

    @Test
    @Rule("CR8")
    final void cr8GiveToOthersWhatOneCallDoesNotWant() throws Exception {
        Credentials credentials = credentials();

        CompletionStage<HttpRequest> unwanted = authenticate(credentials);
        CompletionStage<HttpRequest> wanted = authenticate(credentials);
        unwanted.toCompletableFuture().cancel(true);

        assertThat(added(Stages.await(wanted))).isNotEmpty();
        assertThat(added(Stages.await(authenticate(credentials)))).isNotEmpty();
    }

    private CompletionStage<HttpRequest> authenticate(Credentials credentials) {
        return credentials.authenticate(REQUEST, context());
    }

    /** The headers that were set, as far as they are secrets: whole values, and what follows the name of a scheme. */
    private static List<String> added(HttpRequest sent) {
        List<String> values = new ArrayList<>();
        sent.headers().forEach((name, value) -> {
            if (!REQUEST.headers().all(name).contains(value)) {
                values.add(value.substring(value.lastIndexOf(' ') + 1));
            }
        });
        return values;
    }

    private void require(CredentialsCapability capability) {
        assumeTrue(capabilities().contains(capability), () -> "The credentials do not have " + capability);
    }
}

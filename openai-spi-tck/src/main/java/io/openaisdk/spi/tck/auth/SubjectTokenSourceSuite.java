package io.openaisdk.spi.tck.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.tck.Rule;
import io.openaisdk.spi.tck.RuleFailure;
import io.openaisdk.spi.tck.RuleNames;
import io.openaisdk.spi.tck.RuleTimeout;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds a source of subject tokens to the rules of {@link SubjectTokenSource}.
 *
 * <p>The test of a source extends it. Each rule has one test, which bears its number.
 */
@DisplayNameGeneration(RuleNames.class)
@ExtendWith({RuleTimeout.class, RuleFailure.class})
public abstract class SubjectTokenSourceSuite {

    /** Is called by the test of a source. */
    protected SubjectTokenSourceSuite() {}

    /**
     * Makes the source to test.
     *
     * @return a new source
     */
    protected abstract SubjectTokenSource source();

    /**
     * Gives what the source may use; one that needs nothing of it may be given one that throws.
     *
     * @return what a client would lend
     */
    protected abstract AuthContext context();

    /**
     * Says what the source can do; tests of what it cannot do are skipped, which the report shows.
     *
     * @return everything, unless a source says otherwise
     */
    protected Set<SubjectTokenSourceCapability> capabilities() {
        return EnumSet.allOf(SubjectTokenSourceCapability.class);
    }

    /**
     * Replaces the token that the source gives; called where it has {@link SubjectTokenSourceCapability#ROTATION}.
     *
     * @return the token from now on
     */
    protected String rotate() {
        throw new UnsupportedOperationException("Override rotate(), or leave ROTATION out of the capabilities");
    }

    /** Lets what the source asks refuse from now on; called where it has {@link SubjectTokenSourceCapability#FAILURE}. */
    protected void refuse() {
        throw new UnsupportedOperationException("Override refuse(), or leave FAILURE out of the capabilities");
    }

    /** Lets what the source asks answer again from now on. */
    protected void recover() {
        throw new UnsupportedOperationException("Override recover(), or leave FAILURE out of the capabilities");
    }

    @Test
    @Rule("ST1")
    final void st1IsSharedByManyThreads() throws Exception {
        SubjectTokenSource source = source();

        Stages.inManyThreads(() -> Stages.await(source.token(context())));
    }

    @Test
    @Rule("ST2")
    final void st2GivesWhatIsValidNow() throws Exception {
        require(SubjectTokenSourceCapability.ROTATION);
        SubjectTokenSource source = source();
        SubjectToken before = Stages.await(source.token(context()));

        String now = rotate();

        assertThat(now).isNotEqualTo(before.value());
        SubjectToken after = Stages.await(source.token(context()));
        assertThat(after.value().equals(now)).as("gives the new token").isTrue();
        assertThat(after.type()).isEqualTo(before.type());
    }

    @Test
    @Rule("ST3")
    final void st3WaitsForNothing() throws Exception {
        CompletionStage<SubjectToken> later;
        try {
            // Whatever waits is woken by it, and most of that takes the flag away.
            Thread.currentThread().interrupt();
            later = source().token(context());

            assertThat(Thread.currentThread().isInterrupted())
                    .as("interrupt flag of the thread")
                    .isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(Stages.await(later)).isNotNull();
    }

    @Test
    @Rule("ST4")
    final void st4FailsWhereThereIsNoToken() throws Exception {
        require(SubjectTokenSourceCapability.FAILURE);
        SubjectTokenSource source = source();
        refuse();

        assertThat(Stages.failure(source.token(context()))).isNotNull();
    }

    @Test
    @Rule("ST5")
    final void st5ShowsNoToken() throws Exception {
        SubjectTokenSource source = source();
        List<String> tokens = List.of(Stages.await(source.token(context())).value());

        Stages.assertShowsNone(tokens, source);
        if (capabilities().contains(SubjectTokenSourceCapability.FAILURE)) {
            refuse();
            Stages.assertShowsNone(tokens, Stages.failure(source.token(context())));
        }
    }

    @Test
    @Rule("ST6")
    final void st6WorksAgainAfterAFailure() throws Exception {
        require(SubjectTokenSourceCapability.FAILURE);
        SubjectTokenSource source = source();
        refuse();
        Stages.failure(source.token(context()));

        recover();

        assertThat(Stages.await(source.token(context()))).isNotNull();
    }

    private void require(SubjectTokenSourceCapability capability) {
        assumeTrue(capabilities().contains(capability), () -> "The source does not have " + capability);
    }
}

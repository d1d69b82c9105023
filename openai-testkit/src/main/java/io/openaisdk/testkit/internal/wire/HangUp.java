package io.openaisdk.testkit.internal.wire;

/** No answer: the connection is closed instead. */
public record HangUp() implements Reply {

    @Override
    public boolean fits(Ability ability) {
        return true;
    }
}

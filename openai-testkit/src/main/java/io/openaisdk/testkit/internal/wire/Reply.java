package io.openaisdk.testkit.internal.wire;

/** What is answered, apart from how it is delivered. */
public sealed interface Reply permits Words, Verbatim, HangUp {

    /** Says whether an endpoint of this ability can give this reply. */
    boolean fits(Ability ability);
}

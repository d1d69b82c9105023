package io.openaisdk.core.internal.attempt;

import io.openaisdk.core.internal.observe.PlugIns;
import io.openaisdk.spi.observe.BodyObserver;

/** Logs what an observer throws, so that it does not reach the reader of the body. */
record GuardedBodyObserver(BodyObserver observer) implements BodyObserver {

    private static final String FAULT = "An observer of a body failed; the call goes on";

    @Override
    public void bytes(byte[] bytes, int offset, int length) {
        try {
            observer.bytes(bytes, offset, length);
        } catch (Throwable e) {
            PlugIns.logFault(FAULT, e);
        }
    }

    @Override
    public void end() {
        try {
            observer.end();
        } catch (Throwable e) {
            PlugIns.logFault(FAULT, e);
        }
    }
}

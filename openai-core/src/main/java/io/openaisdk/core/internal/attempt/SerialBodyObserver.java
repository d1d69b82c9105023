package io.openaisdk.core.internal.attempt;

import io.openaisdk.spi.observe.BodyObserver;
import java.util.List;

/** Passes a body to its observers under a lock, because one thread may close a response while another reads it. */
final class SerialBodyObserver implements BodyObserver {

    private final List<BodyObserver> observers;
    private boolean ended;

    SerialBodyObserver(List<BodyObserver> observers) {
        this.observers = observers;
    }

    @Override
    public synchronized void bytes(byte[] bytes, int offset, int length) {
        if (!ended) {
            observers.forEach(observer -> observer.bytes(bytes, offset, length));
        }
    }

    @Override
    public synchronized void end() {
        if (!ended) {
            ended = true;
            observers.forEach(BodyObserver::end);
        }
    }
}

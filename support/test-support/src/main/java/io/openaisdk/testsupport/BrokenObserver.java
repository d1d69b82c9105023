package io.openaisdk.testsupport;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import java.util.function.UnaryOperator;

/** An observer that throws an {@link Error} whenever it is told something, as one does whose class path is wrong. */
public final class BrokenObserver implements CallObserver, CallObservation {

    private static NoClassDefFoundError error() {
        return new NoClassDefFoundError("of a broken observer");
    }

    @Override
    public CallObservation begin(CallInfo call) {
        return this;
    }

    @Override
    public HttpHeaders attempt(int attempt, HttpRequest request) {
        throw error();
    }

    @Override
    public void responded(int attempt, ResponseMetadata response) {
        throw error();
    }

    @Override
    public BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> masking) {
        throw error();
    }

    @Override
    public void refused(int attempt, ResponseMetadata response, ServiceError said) {
        throw error();
    }

    @Override
    public void failed(int attempt, Throwable failure) {
        throw error();
    }

    @Override
    public void event(Object event) {
        throw error();
    }

    @Override
    public void result(Object result) {
        throw error();
    }

    @Override
    public void end(CallEnd end) {
        throw error();
    }
}

package io.openaisdk.spi.observe;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpTransport;

/**
 * Is told of calls.
 *
 * <p>The rules have numbers, and each has a test in {@code openai-spi-tck}; they concern the {@link CallObservation} as well.
 *
 * <ul>
 *   <li>CO1: It is safe for use by many threads.
 *   <li>CO2: It throws nothing, whatever course a call takes; what it throws nevertheless is logged and harms nothing.
 *   <li>CO3: It never waits, so that an interrupt stays where it is.
 *   <li>CO4: Of the headers of a request it takes none away; it may add some.
 *   <li>CO5: Calls that overlap do not get mixed up.
 *   <li>CO6: It neither sends through the transport of a client nor closes it.
 *   <li>CO7: Of a client that was closed it keeps nothing.
 *   <li>CO8: It takes every outcome for what it is: a call that was canceled neither succeeded nor failed.
 * </ul>
 *
 * <p>An observer on the class path is found by {@link java.util.ServiceLoader} only through a {@link CallObserverProvider}.
 */
public interface CallObserver {

    /**
     * Begins the observation of a call, on the thread of the caller; for a fallback of an asynchronous call, on the executor of the client.
     *
     * @param call what is called
     * @return takes the other signals of this call
     */
    CallObservation begin(CallInfo call);

    /**
     * Is told of a client that will tell it of calls; several clients may share one transport.
     *
     * @param transport sends the requests of the client; only its {@link HttpTransport#connections()} may be asked
     * @return is run once, when the client is closed
     */
    default Runnable opened(HttpTransport transport) {
        return () -> {};
    }
}

package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;

/** An observation that also looks at the bodies of answers; others do not pay for that. */
public interface AnswerWatcher {

    /**
     * Looks on while a body is read.
     *
     * @param answer the answer
     * @param sent the headers that it answers, the key among them
     * @return the answer to go on with
     */
    HttpResponse watch(HttpResponse answer, HttpHeaders sent);

    /**
     * Looks on while a body is delivered.
     *
     * @param answer the answer
     * @param sent the headers that it answers, the key among them
     * @return the answer to go on with
     */
    AsyncHttpResponse watch(AsyncHttpResponse answer, HttpHeaders sent);
}

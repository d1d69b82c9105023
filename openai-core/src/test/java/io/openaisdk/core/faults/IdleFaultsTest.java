package io.openaisdk.core.faults;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.core.Answers;
import io.openaisdk.core.Way;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Servers that close a connection while it rests between two calls. */
class IdleFaultsTest extends FaultFamily {

    @Override
    List<Fault> faults() {
        return List.of(
                unseen("hang-up between calls", Exchange::hangUp),
                unseen("reset between calls", Exchange::reset),
                // The server still listens, so it has the request of the attempt that failed, too.
                unseen("half-close between calls", Exchange::endOutput).orGives(Outcome.success(2), 3),
                once("hang-up before an upload that is there once", Exchange::hangUp),
                once("reset before an upload that is there once", Exchange::reset));
    }

    /** The caller sees nothing of it, but that a second attempt may have been needed. */
    private static Fault unseen(String name, Script end) {
        return Fault.harmless(name, hello())
                .with(cell -> rested(cell, end))
                .reaching(2)
                .orGives(Outcome.success(2), 2)
                .leaving(Aftermath.REUSED);
    }

    /** Nobody knows how much of it the server has seen, so it is not sent twice. */
    private static Fault once(String name, Script end) {
        return Fault.harmless(name, json(Answers.FILE))
                .on(Call.UPLOAD_ONCE)
                .with(cell -> rested(cell, end))
                .reaching(2)
                .orGives(Outcome.of(ApiConnectionException.class, 1), 1)
                .leaving(Aftermath.REUSED_OR_CLOSED);
    }

    private static void rested(Cell cell, Script end) {
        CountDownLatch ended = new CountDownLatch(1);
        cell.beforeTheCall(client -> {
            cell.server().on(exchange -> {
                hello().answer(exchange);
                end.answer(exchange);
                ended.countDown();
            });
            cell.way().create(client);
            Way.await(ended);
        });
    }
}

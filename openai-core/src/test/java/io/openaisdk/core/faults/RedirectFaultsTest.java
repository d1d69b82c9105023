package io.openaisdk.core.faults;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.core.Answers;
import io.openaisdk.core.Combination;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import java.util.List;

/** Answers that send the client elsewhere; credentials do not go along, and encryption is not left. */
class RedirectFaultsTest extends FaultFamily {

    @Override
    List<Fault> faults() throws Exception {
        TestCertificates certificates = TestCertificates.make();
        return List.of(
                sameHost(307, Call.CREATE),
                sameHost(308, Call.CREATE),
                sameHost(302, Call.RETRIEVE),
                sameHost(307, Call.UPLOAD),
                Fault.harmless("307 to another host", Answers.status(307, "", "Location: http://elsewhere/"))
                        .with(RedirectFaultsTest::elsewhere)
                        .leaving(Aftermath.REUSED_OR_CLOSED),
                notFollowed("302 after POST", 302, "Location: /v1/other"),
                notFollowed("303 after POST", 303, "Location: /v1/other"),
                notFollowed("307 without a place", 307, "X-Nothing: 1"),
                notFollowed("307 to no address", 307, "Location: http://[nowhere"),
                notFollowed("307 to a file", 307, "Location: file:///etc/passwd"),
                notFollowed("304", 304, "ETag: 1"),
                notFollowed("307 of a body that is there once", 307, "Location: /v1/other")
                        .on(Call.UPLOAD_ONCE),
                notFollowed("307 in a circle", 307, "Location: /v1/responses").reaching(11),
                notFollowed("307 from https to http", 307, "Location: http://127.0.0.1:1/v1/responses")
                        .with(cell -> {
                            cell.server(certificates.server());
                            cell.transport(certificates.trustingTransport(cell.way()));
                        }));
    }

    private static Fault sameHost(int status, Call call) {
        String answer = call == Call.UPLOAD ? Answers.FILE : Answers.RESPONSE;
        Script script = exchange -> {
            if (exchange.request().target().endsWith("/moved")) {
                assertThat(exchange.request().header("Authorization")).isEqualTo("Bearer " + Combination.KEY);
                json(answer).answer(exchange);
            } else {
                exchange.answer(status, "text/plain", "Moved", "Location: /v1/moved");
            }
        };
        return Fault.harmless(status + " to the same host", script)
                .on(call)
                .reaching(2)
                .leaving(Aftermath.REUSED_OR_CLOSED);
    }

    private static Fault notFollowed(String name, int status, String header) {
        Script script = exchange -> exchange.answer(status, "text/plain", "", header);
        return Fault.of(name, script, ApiStatusException.class, 1)
                .gives(new Outcome("ApiStatusException " + status, 1))
                .leaving(Aftermath.REUSED_OR_CLOSED);
    }

    private static void elsewhere(Cell cell) throws Exception {
        LoopbackServer other = cell.newServer();
        other.on(hello());
        cell.answer(Answers.status(307, "", "Location: " + other.url() + "/responses"));
        cell.afterTheCall(() -> {
            Received request = other.received().get(0);
            assertThat(request.headerNames()).doesNotContain("authorization");
            assertThat(request.body()).contains("gpt-5.5");
        });
    }
}

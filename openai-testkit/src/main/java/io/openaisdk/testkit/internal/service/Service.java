package io.openaisdk.testkit.internal.service;

import io.openaisdk.testkit.internal.wire.Ability;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.HangUp;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Ids;
import io.openaisdk.testkit.internal.wire.Script;
import io.openaisdk.testkit.internal.wire.ScriptSource;
import io.openaisdk.testkit.internal.wire.Verbatim;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests: by a rule where one applies, else as the endpoint does by itself. */
public final class Service implements Function<Call, HttpReply> {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Ids ids = new Ids();
    private final Routes routes = routes(ids);
    private final Authorization authorization;
    private final ScriptSource scripts;
    private final Consumer<Call> journal;

    /** Makes a service that accepts one key, or any. */
    public Service(Optional<String> requiredKey, ScriptSource scripts, Consumer<Call> journal) {
        this.authorization = new Authorization(requiredKey);
        this.scripts = scripts;
        this.journal = journal;
    }

    private static Routes routes(Ids ids) {
        ResponsesEndpoint responses = new ResponsesEndpoint(ids);
        ChatEndpoint chat = new ChatEndpoint(ids);
        FilesEndpoint files = new FilesEndpoint(ids);
        ModelsEndpoint models = new ModelsEndpoint();
        return new Routes()
                .add("POST", "/v1/responses", Ability.WORDS_AND_TOOLS, responses::create)
                .add("POST", "/v1/responses/compact", responses::compact)
                .add("POST", "/v1/responses/input_tokens", responses::inputTokens)
                .add("GET", "/v1/responses/*", responses::retrieve)
                .add("DELETE", "/v1/responses/*", responses::delete)
                .add("POST", "/v1/responses/*/cancel", responses::cancel)
                .add("GET", "/v1/responses/*/input_items", responses::inputItems)
                .add("POST", "/v1/chat/completions", Ability.WORDS_AND_TOOLS, chat::create)
                .add("GET", "/v1/chat/completions", chat::list)
                .add("GET", "/v1/chat/completions/*", chat::retrieve)
                .add("POST", "/v1/chat/completions/*", chat::update)
                .add("DELETE", "/v1/chat/completions/*", chat::delete)
                .add("GET", "/v1/chat/completions/*/messages", chat::listMessages)
                .add("POST", "/v1/completions", Ability.WORDS, new CompletionsEndpoint(ids)::create)
                .add("POST", "/v1/embeddings", new EmbeddingsEndpoint()::create)
                .add("POST", "/v1/moderations", new ModerationsEndpoint(ids)::create)
                .add("GET", "/v1/models", models::list)
                .add("GET", "/v1/models/*", models::retrieve)
                .add("DELETE", "/v1/models/*", models::delete)
                .add("POST", "/v1/files", files::create)
                .add("GET", "/v1/files", files::list)
                .add("GET", "/v1/files/*", files::retrieve)
                .add("DELETE", "/v1/files/*", files::delete)
                .add("GET", "/v1/files/*/content", files::content);
    }

    @Override
    public HttpReply apply(Call call) {
        long start = System.nanoTime();
        journal.accept(call);
        HttpReply reply = answer(call);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        LOG.debug("{} {} -> {}", call.method(), call.path(), reply.status());
        return ServiceHeaders.add(reply, ids.hex("req_"), millis);
    }

    private HttpReply answer(Call call) {
        try {
            authorization.check(call);
            Optional<Routes.Match> match = routes.find(call);
            Ability ability = match.map(Routes.Match::ability).orElse(Ability.NONE);
            Optional<Script> script = scripts.find(call, ability);
            return script.isPresent() ? perform(script.get(), match, call) : serve(match, call, Optional.empty());
        } catch (ApiError e) {
            return HttpReply.json(e.status(), e.json());
        }
    }

    private HttpReply perform(Script script, Optional<Routes.Match> match, Call call) {
        HttpReply reply;
        if (script.reply() instanceof Words words) {
            reply = serve(match, call, Optional.of(words));
        } else if (script.reply() instanceof Verbatim verbatim) {
            reply = HttpReply.bytes(verbatim.status(), verbatim.contentType(), verbatim.body());
        } else if (script.reply() instanceof HangUp) {
            reply = HttpReply.HANG_UP;
        } else {
            throw new IllegalStateException("Unknown reply " + script.reply());
        }
        return reply.withDelivery(script.delivery());
    }

    private HttpReply serve(Optional<Routes.Match> match, Call call, Optional<Words> words) {
        Routes.Match found = match.orElseThrow(() -> routes.missing(call));
        return found.endpoint().serve(new Exchange(call, found.pathParams(), words));
    }
}

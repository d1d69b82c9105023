package io.openaisdk.core;

import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.Page;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.files.FileListParams;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.models.Model;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists that come in pages. */
class PageTest extends EndToEndTest {

    private static final FileListParams PARAMS = FileListParams.builder()
            .limit(2)
            .order("asc")
            .putAdditionalQueryParam("foo", "b c")
            .putAdditionalHeader("X-Team", "blue")
            .build();

    private static Script page(String hasMore, String... ids) {
        String items =
                Arrays.stream(ids).map(id -> Answers.FILE.replace("file_1", id)).collect(Collectors.joining(","));
        return json("{\"object\":\"list\",\"data\":[" + items + "]" + hasMore + "}");
    }

    private static final String MORE = ",\"has_more\":true";
    private static final String LAST = ",\"has_more\":false";

    /** Goes through everything, in either way. */
    private static List<String> idsOfAll(Way way, OpenAI client) {
        if (way.async()) {
            Collector<FileObject> collector = new Collector<>();
            Way.await(client.async().files().list(PARAMS)).autoPage().subscribe(collector);
            return collector.all().stream().map(FileObject::id).toList();
        }
        List<String> ids = new ArrayList<>();
        client.files().list(PARAMS).autoPage().forEach(file -> ids.add(file.id()));
        return ids;
    }

    @OnEveryWay
    void threePages(Way way) {
        server.on(page(MORE, "a", "b"), page(MORE, "c", "d"), page(LAST, "e"));

        assertThat(idsOfAll(way, client(way.combination()))).containsExactly("a", "b", "c", "d", "e");

        assertThat(server.received())
                .extracting(Received::line)
                .containsExactly(
                        "GET /v1/files?limit=2&order=asc&foo=b+c",
                        "GET /v1/files?limit=2&order=asc&foo=b+c&after=b",
                        "GET /v1/files?limit=2&order=asc&foo=b+c&after=d");
        assertThat(server.received()).extracting(it -> it.header("X-Team")).containsOnly("blue");
    }

    @OnEveryWay
    void nothingSaysWhetherThereIsMore(Way way) {
        server.on(page("", "a"), page(",\"has_more\":null", "b"), page(""));

        assertThat(idsOfAll(way, client(way.combination()))).containsExactly("a", "b");

        assertThat(server.received()).hasSize(3);
    }

    @OnEveryWay
    void anEmptyPageIsTheLast(Way way) {
        server.on(page(MORE));

        assertThat(idsOfAll(way, client(way.combination()))).isEmpty();
    }

    @OnEveryWay
    void noData(Way way) {
        for (String body : List.of("{}", "{\"data\":null,\"has_more\":true}")) {
            server.on(json(body));

            assertThat(idsOfAll(way, client(way.combination()))).isEmpty();
        }
    }

    @OnEveryWay
    void anItemWithoutAnIdEndsTheList(Way way) {
        server.on(json("{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":null}],\"has_more\":true}"));
        OpenAI client = client(way.combination());

        boolean more = way.async()
                ? Way.await(client.async().files().list(PARAMS)).hasNextPage()
                : client.files().list(PARAMS).hasNextPage();

        assertThat(more).isFalse();
    }

    @OnEveryWay
    void aCursorThatStaysTheSameEndsTheList(Way way) {
        server.on(page(MORE, "a"), page(MORE, "a"));

        assertThat(idsOfAll(way, client(way.combination()))).containsExactly("a", "a");
    }

    @OnEveryWay
    void aCursorThatTheCallerGaveAndThatStaysTheSameEndsTheList(Way way) {
        server.on(page(MORE, "a"));
        FileListParams params = FileListParams.builder().after("a").build();
        OpenAI client = client(way.combination());

        boolean more = way.async()
                ? Way.await(client.async().files().list(params)).hasNextPage()
                : client.files().list(params).hasNextPage();

        assertThat(more).isFalse();
    }

    @OnEveryCombination
    void pagesOneByOne(Combination combination) {
        server.on(page(MORE + ",\"x\":[1]", "a"), page(LAST, "b"));

        Page<FileObject> first = client(combination).files().list(PARAMS);
        assertThat(first.data()).hasSize(1);
        assertThat(first.hasNextPage()).isTrue();
        assertThat(first.http().orElseThrow().status()).isEqualTo(200);
        assertThat(first.http().orElseThrow().requestId()).contains("req_1");
        assertThat(first.json().get("x").orElseThrow()).hasToString("[1]");
        assertThat(first.json().get("data").flatMap(it -> it.get(0)).flatMap(it -> it.get("id")))
                .hasToString("Optional[\"a\"]");
        assertThat(first).hasToString("Page[1 items, next after a]");

        Page<FileObject> last = first.nextPage();
        assertThat(last.data().get(0).id()).isEqualTo("b");
        assertThat(last.hasNextPage()).isFalse();
        assertThatThrownBy(last::nextPage)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("This is the last page; hasNextPage() is false");
        assertThatThrownBy(() -> last.data().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @OnEveryCombination
    void pagesOneByOneWithoutWaiting(Combination combination) {
        server.on(page(MORE, "a"), page(LAST, "b"));

        AsyncPage<FileObject> first =
                Way.await(client(combination).async().files().list(PARAMS));
        assertThat(first.http().orElseThrow().requestId()).contains("req_1");
        assertThat(first.json().get("has_more")).hasToString("Optional[true]");
        AsyncPage<FileObject> last = Way.await(first.nextPage());

        assertThat(last.data().get(0).id()).isEqualTo("b");
        assertThat(last.hasNextPage()).isFalse();
        assertThatThrownBy(() -> Way.await(last.nextPage())).isInstanceOf(NoSuchElementException.class);
    }

    @OnEveryCombination
    void pagesAreFetchedWhenTheyAreNeeded(Combination combination) {
        server.on(page(MORE, "a", "b"), page(LAST, "c"));

        Iterator<FileObject> files =
                client(combination).files().list(PARAMS).autoPage().iterator();
        files.next();
        assertThat(files.next().id()).isEqualTo("b");
        assertThat(server.received()).hasSize(1);
        assertThat(files.next().id()).isEqualTo("c");
        assertThat(server.received()).hasSize(2);
        assertThat(files.hasNext()).isFalse();
        assertThatThrownBy(files::next).isInstanceOf(NoSuchElementException.class);
    }

    @OnEveryCombination
    void pagesAsAStream(Combination combination) {
        server.on(page(MORE, "a", "b"), page(LAST, "c"));

        Stream<FileObject> files = client(combination).files().list(PARAMS).stream();

        assertThat(files.map(FileObject::id)).containsExactly("a", "b", "c");
    }

    @OnEveryCombination
    void itemsComeAsTheyAreAskedFor(Combination combination) {
        server.on(page(MORE, "a", "b"), page(LAST, "c"));
        Collector<FileObject> collector = new Collector<>(2);

        Way.await(client(combination).async().files().list(PARAMS)).autoPage().subscribe(collector);

        assertThat(collector.items()).hasSize(2);
        assertThat(server.received()).hasSize(1);
        collector.subscription().request(Long.MAX_VALUE);
        assertThat(collector.all()).hasSize(3);
        assertThat(collector.signals()).containsExactly("subscribe", "complete");
    }

    @OnEveryWay
    void aPageThatFails(Way way) {
        server.on(page(MORE, "a"), status(500, "{\"error\":{\"message\":\"Broken\"}}"));
        OpenAI client = once(way.combination());
        List<String> ids = new ArrayList<>();

        InternalServerException failure = Way.failure(InternalServerException.class, () -> {
            if (way.async()) {
                Collector<FileObject> collector = new Collector<>();
                Way.await(client.async().files().list(PARAMS)).autoPage().subscribe(collector);
                Throwable error = collector.error();
                collector.items().forEach(file -> ids.add(file.id()));
                throw error;
            }
            client.files().list(PARAMS).autoPage().forEach(file -> ids.add(file.id()));
        });

        assertThat(failure).hasMessage("500: Broken (request req_1)");
        assertThat(ids).containsExactly("a");
    }

    @OnEveryCombination
    void aListWithoutPages(Combination combination) {
        server.on(json("{\"object\":\"list\",\"data\":[{\"id\":\"m1\"},{\"id\":\"m2\"}],\"has_more\":true}"));

        Page<Model> models = client(combination).models().list();

        assertThat(models.data()).extracting(Model::id).containsExactly("m1", "m2");
        assertThat(models.hasNextPage()).isFalse();
    }

    @OnEveryCombination
    void aRawPage(Combination combination) {
        server.on(page(MORE, "a"), page(LAST, "b"));

        RawResponse<Page<FileObject>> raw = client(combination).raw().files().list(PARAMS);

        assertThat(raw.body()).contains("\"has_more\":true");
        assertThat(raw.parse().nextPage().data().get(0).id()).isEqualTo("b");
    }

    /** What the first page says of the next one, by the kind of the list, and how that is asked for. */
    private static final String NEXT_ONE =
            "{\"object\":\"list\",\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"has_more\":true,"
                    + "\"first_id\":\"first\",\"last_id\":\"last\",\"next\":\"next\",\"next_page\":\"page\"}";

    @OnEveryWay
    void theLastItemTheLastIdOrTheNextOneIsTheCursor(Way way) {
        String last = "{\"object\":\"list\",\"data\":[{\"id\":\"c\"}],\"has_more\":false}";
        OpenAI client =
                closing(way.combination().builder(server).adminKey("sk-admin").build());

        server.on(json(NEXT_ONE), json(last), json(NEXT_ONE), json(last), json(NEXT_ONE), json(last));
        List<Integer> counts = List.of(
                way.async()
                        ? count(client.async().batches().list())
                        : count(client.batches().list()),
                way.async()
                        ? count(client.async().conversations().items().list("conv_1"))
                        : count(client.conversations().items().list("conv_1")),
                way.async()
                        ? count(client.async().admin().organization().groups().list())
                        : count(client.admin().organization().groups().list()));

        assertThat(counts).containsExactly(3, 3, 3);
        assertThat(server.received())
                .extracting(Received::line)
                .containsExactly(
                        "GET /v1/batches",
                        "GET /v1/batches?after=b",
                        "GET /v1/conversations/conv_1/items",
                        "GET /v1/conversations/conv_1/items?after=last",
                        "GET /v1/organization/groups",
                        "GET /v1/organization/groups?after=next");
    }

    @OnEveryWay
    void aListThatIsPostedHasOnePage(Way way) {
        server.on(json(NEXT_ONE));
        OpenAI client = client(way.combination());

        int count = way.async()
                ? count(client.async().vectorStores().search("vs_1", p -> p.query("What?")))
                : count(client.vectorStores().search("vs_1", p -> p.query("What?")));

        assertThat(count).isEqualTo(2);
        assertThat(server.received()).hasSize(1);
    }

    private static int count(Page<?> page) {
        int count = 0;
        for (Object item : page.autoPage()) {
            assertThat(item).isNotNull();
            count++;
        }
        return count;
    }

    private static <T> int count(CompletableFuture<AsyncPage<T>> page) {
        Collector<T> collector = new Collector<>();
        Way.await(page).autoPage().subscribe(collector);
        return collector.all().size();
    }
}

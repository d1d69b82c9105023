package io.openaisdk.core;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.testsupport.Exchange;
import java.io.IOException;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** Lists that fetch their pages keep the rules of Reactive Streams. */
class AsyncPageTckTest extends EndToEndTest {

    private static final int ITEMS_OF_A_PAGE = 3;

    private static final Pattern COUNT = Pattern.compile("[?&]count=(\\d+)");
    private static final Pattern AFTER = Pattern.compile("[?&]after=file_(\\d+)");

    @TestFactory
    Stream<DynamicTest> overPages() {
        server.always(AsyncPageTckTest::answer);
        OpenAI client = client(Combination.APACHE_JACKSON);
        return PublisherTck.rules(() -> new Items(client));
    }

    private static void answer(Exchange exchange) throws IOException {
        String target = exchange.request().target();
        long count = number(COUNT.matcher(target), 0);
        long first = number(AFTER.matcher(target), -1) + 1;
        long end = Math.min(first + ITEMS_OF_A_PAGE, count);
        String items = LongStream.range(first, end)
                .mapToObj(i -> Answers.FILE.replace("file_1", "file_" + i))
                .collect(Collectors.joining(","));
        exchange.answer(200, "application/json", "{\"data\":[" + items + "],\"has_more\":" + (end < count) + "}");
    }

    private static long number(Matcher matcher, long otherwise) {
        return matcher.find() ? Long.parseLong(matcher.group(1)) : otherwise;
    }

    /** What the TCK looks at. */
    private static final class Items extends FlowPublisherVerification<FileObject> {

        private final OpenAI client;

        private Items(OpenAI client) {
            super(PublisherTck.environment());
            this.client = client;
        }

        @Override
        public long maxElementsFromPublisher() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Flow.Publisher<FileObject> createFlowPublisher(long elements) {
            return Way.await(client.async()
                            .files()
                            .list(p -> p.putAdditionalQueryParam("count", String.valueOf(elements))))
                    .autoPage();
        }

        /** None: the first page is there before anybody subscribes, so nothing can fail without being asked for. */
        @Override
        public Flow.@Nullable Publisher<FileObject> createFailedFlowPublisher() {
            return null;
        }
    }
}

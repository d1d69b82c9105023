package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GunzipTest {

    @Test
    void takesBytesInPiecesOfAnySize() throws IOException {
        byte[] packed = gzip("hello ".repeat(10_000));
        for (int size : new int[] {1, 2, 7, 1000, packed.length}) {
            assertThat(unpack(packed, size)).isEqualTo("hello ".repeat(10_000));
        }
    }

    @Test
    void skipsAllThatAHeaderMayHave() throws IOException {
        byte[] plain = gzip("hello");
        ByteArrayOutputStream full = new ByteArrayOutputStream();
        full.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0});
        full.writeBytes(new byte[] {3, 0, 'a', 'b', 'c'});
        full.writeBytes("name\0comment\0".getBytes(StandardCharsets.US_ASCII));
        full.writeBytes(new byte[] {1, 2});
        full.write(plain, 10, plain.length - 10);

        assertThat(unpack(full.toByteArray(), 1)).isEqualTo("hello");
        assertThat(unpack(full.toByteArray(), 100)).isEqualTo("hello");
    }

    @Test
    void readsMembersOneAfterAnother() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(gzip("one "));
        both.writeBytes(gzip("two"));

        assertThat(unpack(both.toByteArray(), 3)).isEqualTo("one two");
        assertThat(unpack(both.toByteArray(), 300)).isEqualTo("one two");
    }

    @Test
    void unfoldsLittleByLittle() throws IOException {
        Gunzip gunzip = new Gunzip();
        gunzip.feed(ByteBuffer.wrap(gzip("a".repeat(10_000_000))));

        for (ByteBuffer next = gunzip.next(); next != null; next = gunzip.next()) {
            assertThat(next.remaining()).isLessThanOrEqualTo(16 * 1024);
        }

        gunzip.end();
        gunzip.close();
        gunzip.close();
    }

    @Test
    void noticesWhatIsBroken() throws IOException {
        byte[] packed = gzip("hello");
        byte[] wrongSum = packed.clone();
        wrongSum[packed.length - 8]++;

        assertThatThrownBy(() -> unpack(wrongSum, 10)).isInstanceOf(ZipException.class);
        assertThatThrownBy(() -> unpack(Arrays.copyOf(packed, packed.length - 1), 10))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> unpack("plain text".getBytes(StandardCharsets.US_ASCII), 10))
                .isInstanceOf(ZipException.class);
    }

    private static String unpack(byte[] packed, int size) throws IOException {
        Gunzip gunzip = new Gunzip();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int at = 0; at < packed.length; at += size) {
            gunzip.feed(ByteBuffer.wrap(packed, at, Math.min(size, packed.length - at)));
            for (ByteBuffer next = gunzip.next(); next != null; next = gunzip.next()) {
                plain.write(next.array(), next.arrayOffset() + next.position(), next.remaining());
            }
        }
        gunzip.end();
        gunzip.close();
        return plain.toString(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return packed.toByteArray();
    }
}

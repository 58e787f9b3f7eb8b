package org.example.digests;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.serializers.JavaSerializer;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.DigestHtml;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.PaperOccurrence;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import java.util.List;

/**
 * Makes Kryo 5 write values of digest by Java serialization. Kryo 5 can write records, but neither classes without a
 * constructor that has no parameters, nor unmodifiable lists. In the artifact {@code com.esotericsoftware:kryo}, which
 * Flink has, the packages have no {@code kryo5}.
 */
final class DigestKryo5 {

    private DigestKryo5() {}

    static void register(Kryo kryo) {
        for (Class<?> type : List.of(
                ArxivId.class,
                Author.class,
                Link.class,
                Media.class,
                Section.class,
                Paper.class,
                Digest.class,
                ParseResult.class,
                PaperOccurrence.class,
                ParseLimits.class,
                DigestParser.class,
                DigestWriter.class,
                DigestHtml.class)) {
            // A default serializer, since the classes that implement the model are not public.
            kryo.addDefaultSerializer(type, new JavaSerializer());
        }
    }
}

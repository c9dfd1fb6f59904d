package org.singlewindow.nomenclature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.singlewindow.reference.Text;

/** The codes of all editions, and the questions that PostgreSQL answers about them. */
@ApplicationScoped
class GoodsCodes {
    private static final String INSERT = """
            insert into nomenclature_code (edition, code, ko, en, official, title, search)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String COLUMNS = """
            select c.code, c.ko, c.en, c.official,
                   exists (select 1 from nomenclature_code below
                            where below.edition = c.edition and below.code like c.code || '__')
            """;

    private static final String BELOW = COLUMNS + """
            from nomenclature_code c
            where c.edition = ?1 and c.code like ?2 and length(c.code) = ?3
            order by c.code
            """;

    private static final String PREFIX = COLUMNS + """
            from nomenclature_code c
            where c.edition = ?1 and c.code like ?2
            order by length(c.code), c.code
            limit ?3
            """;

    private static final String AMONG = COLUMNS + """
            from nomenclature_code c
            where c.edition = ?1 and c.code = any (string_to_array(?2, ','))
            order by c.code
            """;

    /**
     * Each word counts by how well it fits: whole (also in another form of it), as a beginning, inside another word; and
     * by how near it is to what was typed. Only codes that most words fit; first what names the goods rather than mentions
     * them, and headings. One or two letters are a beginning: no index finds them inside other words.
     */
    private static final String SEARCH = """
            with word as materialized (
                select w, ord, near,
                       case when length(w) < 3 then (w || ':*')::tsquery else plainto_tsquery('english', w) end as stem
                  from unnest(string_to_array(?2, ' '),
                              string_to_array(?3, ' ')::integer[],
                              string_to_array(?4, ' ')::float8[]) as given (w, ord, near)
            ), hit as (
                select c.code, word.ord, word.near as fit
                  from word
                  join nomenclature_code c on c.edition = ?1 and c.stems @@ word.stem
                union all
                select c.code, word.ord,
                       word.near * case when ' ' || c.search like '% ' || word.w || '%' then 0.75 else 0.6 end
                  from word
                  join nomenclature_code c on c.edition = ?1
                   and length(word.w) > 2 and c.search like '%' || word.w || '%'
                union all
                select c.code, word.ord, 1.0
                  from word
                  join nomenclature_code c on c.edition = ?1
                   and word.w ~ '^[0-9]{2,10}$' and c.code like word.w || '%'
            ), fitting as (
                select code, ord, max(fit) as fit from hit group by code, ord
            ), best as (
                select code, count(*) as words, sum(fit) as fit from fitting group by code
            )
            """ + COLUMNS + """
            from best join nomenclature_code c on c.edition = ?1 and c.code = best.code
            where best.words = (select max(words) from best)
            order by best.fit
                       + greatest(similarity(c.title, ?5), word_similarity(?5, c.title) * 0.8)
                       + case length(c.code) when 4 then 0.15 when 6 then 0.05 else 0 end desc,
                     c.code
            limit ?6
            """;

    private static final String NEAR = """
            select word, similarity(word, ?2) from nomenclature_word
            where edition = ?1 and word % ?2
            order by 2 desc, 1
            limit 4
            """;

    private static final String WORDS = """
            insert into nomenclature_word (edition, word)
            select distinct c.edition, w
              from nomenclature_code c, unnest(string_to_array(c.search, ' ')) as w
             where c.edition = ?1 and length(w) > 2
            """;

    @PersistenceContext
    private EntityManager entities;

    /** Writes the rows in the order given; JDBC itself, since there are thousands. */
    void write(int edition, Collection<NomenclatureFile.Row> rows) throws SQLException {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NomenclatureFile.Row row : rows) {
                insert.setInt(1, edition);
                insert.setString(2, row.code());
                insert.setString(3, row.ko());
                insert.setString(4, row.en());
                insert.setString(5, row.official());
                insert.setString(6, row.title());
                insert.setString(7, row.search());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void remove(int edition) {
        entities.createNativeQuery("delete from nomenclature_word where edition = ?1")
                .setParameter(1, edition)
                .executeUpdate();
        entities.createNativeQuery("delete from nomenclature_code where edition = ?1")
                .setParameter(1, edition)
                .executeUpdate();
    }

    /** Every code of an edition with its official wording, or its own where there is no official one. */
    Map<String, String> wordings(int edition) {
        Query query = entities.createNativeQuery(
                        "select code, coalesce(nullif(official, ''), ko || ' / ' || en) from nomenclature_code where edition = ?1")
                .setParameter(1, edition);
        Map<String, String> wordings = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            wordings.put((String) columns[0], (String) columns[1]);
        }
        return wordings;
    }

    /** Codes right below that one; chapters below the empty one. */
    List<GoodsCode> below(int edition, String code) {
        return codes(entities.createNativeQuery(BELOW)
                .setParameter(1, edition)
                .setParameter(2, code + "%")
                .setParameter(3, code.length() + 2));
    }

    List<GoodsCode> beginningWith(int edition, String digits, int most) {
        return codes(entities.createNativeQuery(PREFIX)
                .setParameter(1, edition)
                .setParameter(2, digits + "%")
                .setParameter(3, most));
    }

    List<GoodsCode> among(int edition, Collection<String> codes) {
        return codes(
                entities.createNativeQuery(AMONG).setParameter(1, edition).setParameter(2, String.join(",", codes)));
    }

    /**
     * A word to look for.
     *
     * @param place of the word that was typed: several may stand for one
     * @param near how similar it is to what was typed, 0 to 1
     */
    record Wanted(String word, int place, double near) {}

    List<GoodsCode> search(int edition, String text, List<Wanted> words, int most) {
        return codes(entities.createNativeQuery(SEARCH)
                .setParameter(1, edition)
                .setParameter(2, joined(words, Wanted::word))
                .setParameter(3, joined(words, wanted -> Integer.toString(wanted.place())))
                .setParameter(4, joined(words, wanted -> Double.toString(wanted.near())))
                .setParameter(5, text)
                .setParameter(6, most));
    }

    private static String joined(List<Wanted> words, Function<Wanted, String> part) {
        return words.stream().map(part).collect(Collectors.joining(" "));
    }

    /** Words of the edition that are nearly that one, nearest first. */
    List<Wanted> near(int edition, String word, int place) {
        entities.createNativeQuery("select set_config('pg_trgm.similarity_threshold', '0.25', true)")
                .getResultList();
        List<?> rows = entities.createNativeQuery(NEAR)
                .setParameter(1, edition)
                .setParameter(2, word)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Wanted((String) row[0], place, ((Number) row[1]).doubleValue()))
                .toList();
    }

    /** Collects the words of an edition, once all its codes are written. */
    void collectWords(int edition) {
        entities.createNativeQuery(WORDS).setParameter(1, edition).executeUpdate();
        // Else the database plans the next searches for the tables as they were before.
        entities.createNativeQuery("analyze nomenclature_code, nomenclature_word")
                .executeUpdate();
    }

    private static List<GoodsCode> codes(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> code((Object[]) row)).toList();
    }

    private static GoodsCode code(Object[] row) {
        return new GoodsCode(
                (String) row[0], new Text((String) row[1], (String) row[2]), (String) row[3], (Boolean) row[4]);
    }
}

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
     * Each word counts by how well it fits: whole (also in another form of it), as a beginning, inside another word,
     * nearly. Only codes that most words fit; first what names the goods rather than mentions them, and headings.
     */
    private static final String SEARCH = """
            with word as (
                select w, ord from unnest(string_to_array(?2, ' ')) with ordinality as given (w, ord)
            ), hit as (
                select c.code, word.ord,
                       greatest(
                           case when word.w ~ '^[0-9]+$' and c.code like word.w || '%' then 1.0 else 0 end,
                           case when c.stems @@ plainto_tsquery('english', word.w) then 1.0 else 0 end,
                           case when ' ' || c.search like '% ' || word.w || '%' then 0.75 else 0 end,
                           case when c.search like '%' || word.w || '%' then 0.6 else 0 end,
                           case when ?3 then word_similarity(word.w, c.search) * 0.6 else 0 end) as fit
                  from word
                  join nomenclature_code c on c.edition = ?1
                   and (c.stems @@ plainto_tsquery('english', word.w)
                        or c.search like '%' || word.w || '%'
                        or word.w ~ '^[0-9]+$' and c.code like word.w || '%'
                        or ?3 and word.w <% c.search)
            ), best as (
                select code, count(*) as words, sum(fit) as fit from hit group by code
            )
            """ + COLUMNS + """
            from best join nomenclature_code c on c.edition = ?1 and c.code = best.code
            where best.words = (select max(words) from best)
            order by best.fit
                       + greatest(similarity(c.title, ?2), word_similarity(?2, c.title) * 0.8)
                       + case length(c.code) when 4 then 0.15 when 6 then 0.05 else 0 end desc,
                     c.code
            limit ?4
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

    /** @param nearness how similar a word must be to count, 0 to 1; only what is right counts at 1 */
    List<GoodsCode> search(int edition, List<String> words, double nearness, int most) {
        boolean nearly = nearness < 1;
        if (nearly) {
            entities.createNativeQuery("select set_config('pg_trgm.word_similarity_threshold', ?1, true)")
                    .setParameter(1, Double.toString(nearness))
                    .getResultList();
        }
        return codes(entities.createNativeQuery(SEARCH)
                .setParameter(1, edition)
                .setParameter(2, String.join(" ", words))
                .setParameter(3, nearly)
                .setParameter(4, most));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/claims/claim_model.h"

#include "gui/language/language.h"

#include <algorithm>

namespace gui {

namespace {

bool looksSame(const model::Verdict& a, const model::Verdict& b)
{
    return a.truth == b.truth && a.because.en == b.because.en && a.decidedBy == b.decidedBy;
}

} // namespace

void ClaimModel::showClaims(const std::vector<model::Claim>& claims,
                            const std::map<std::string, std::string>& knobs)
{
    std::vector<Row> rows;
    for (const model::Claim& claim : claims)
        rows.push_back({model::filledIn(claim.text, knobs), claim.isUsual, {}});
    replace(std::move(rows));
}

void ClaimModel::showMoment(const Moment& moment)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < moment.claims.size(); ++i) {
        const model::Claim& claim = moment.claims.claim(i);
        rows.push_back({model::filledIn(claim.text, moment.history.now().run.knobs), claim.isUsual,
                        moment.claims.verdictAfter(i, moment.events)});
    }
    replace(std::move(rows));
}

void ClaimModel::replace(std::vector<Row> rows)
{
    const bool isSameBook = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const Row& a, const Row& b) {
                                           return a.text.en == b.text.en && a.isUsual == b.isUsual;
                                       });
    if (!isSameBook) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (looksSame(rows[i].verdict, m_rows[i].verdict))
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex row = index(static_cast<int>(i));
        Q_EMIT dataChanged(row, row);
    }
}

int ClaimModel::held() const
{
    return standing(model::Truth::Holds);
}

int ClaimModel::undecided() const
{
    return standing(model::Truth::Open);
}

int ClaimModel::standing(model::Truth truth) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [truth](const Row& row) {
        return row.verdict.truth == truth;
    }));
}

int ClaimModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClaimModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const model::Verdict verdict = m_areAnswersShown ? row.verdict : model::Verdict{};
    switch (role) {
    case Qt::DisplayRole: return said(row.text);
    case Qt::AccessibleTextRole: {
        const char* const standing[] = {QT_TR_NOOP("not decided yet"), QT_TR_NOOP("holds"),
                                        QT_TR_NOOP("fails")};
        return QStringLiteral("%1: %2").arg(said(row.text),
                                            tr(standing[static_cast<int>(verdict.truth)]));
    }
    case Truth: return static_cast<int>(verdict.truth);
    case Evidence: return said(verdict.because);
    case IsUsual: return row.isUsual;
    case DecidedAt:
        if (verdict.decidedBy)
            return static_cast<qlonglong>(verdict.decidedBy->t.count());
        return {};
    default: return {};
    }
}

void ClaimModel::setAnswersShown(bool areShown)
{
    m_areAnswersShown = areShown;
    retranslate();
}

void ClaimModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace gui

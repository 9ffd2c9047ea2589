// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/moment.h"

#include <QAbstractListModel>

namespace gui {

/// The claims of a lesson and how they stand at the moment shown.
class ClaimModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Truth is an int of model::Truth; Evidence may be empty; DecidedAt is nanoseconds, or
    /// invalid.
    enum Role { Truth = Qt::UserRole, Evidence, IsUsual, DecidedAt };

    using QAbstractListModel::QAbstractListModel;

    /// The claims as they stand before any run, with the knobs' values filled in.
    void showClaims(const std::vector<model::Claim>& claims,
                    const std::map<std::string, std::string>& knobs);
    void showMoment(const Moment& moment);
    void retranslate();
    /// Without their answers the claims look as if no run had been: questions to a class.
    void setAnswersShown(bool areShown);
    bool areAnswersShown() const { return m_areAnswersShown; }

    int held() const;      ///< how many hold
    int undecided() const; ///< how many neither hold nor fail
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        model::Words text;
        bool isUsual = false;
        model::Verdict verdict;
    };
    void replace(std::vector<Row> rows);
    int standing(model::Truth truth) const;
    std::vector<Row> m_rows;
    bool m_areAnswersShown = true;
};

} // namespace gui

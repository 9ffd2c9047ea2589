// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cmath>

/// How colours look to others, and how far apart they then are.
namespace tests {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
/// Deficiency (IEEE TVCG 15/6, 2009), at full severity, on linear sRGB.
inline constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                                    {0.114503, 0.786281, 0.099216},
                                    {-0.003882, -0.048116, 1.051998}}};
inline constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                                      {0.280085, 0.672501, 0.047413},
                                      {-0.011820, 0.042940, 0.968881}}};
inline constexpr Matrix usualVision{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
/// Linear sRGB to CIE XYZ (IEC 61966-2-1), white at 1.
inline constexpr Matrix toXyz{
    {{0.4339, 0.3762, 0.1899}, {0.2126, 0.7152, 0.0722}, {0.0177, 0.1095, 0.8729}}};

inline Triple times(const Matrix& matrix, const Triple& it)
{
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row)
        product[row] = matrix[row][0] * it[0] + matrix[row][1] * it[1] + matrix[row][2] * it[2];
    return product;
}

/// CIE L*a*b* of the colour as that vision sees it.
inline Triple seen(const QColor& colour, const Matrix& vision)
{
    const auto linear = [](double it) {
        return it <= 0.04045 ? it / 12.92 : std::pow((it + 0.055) / 1.055, 2.4);
    };
    Triple light =
        times(vision, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double& it : light)
        it = std::min(std::max(it, 0.0), 1.0);
    Triple xyz = times(toXyz, light);
    for (double& it : xyz)
        it = it > 0.008856 ? std::cbrt(it) : 7.787 * it + 16.0 / 116;
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

/// CIE76: about 2.3 can just be seen side by side.
inline double difference(const QColor& one, const QColor& other, const Matrix& vision)
{
    const Triple a = seen(one, vision);
    const Triple b = seen(other, vision);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace tests
